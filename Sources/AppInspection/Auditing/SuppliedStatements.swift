public import AssetLinks

/// A statement list of Android that the user handed in for comparison.
public struct SuppliedStatements: Sendable {
  /// The name in messages.
  public let name: String
  /// The list.
  public let list: StatementList

  /// A list by its parts.
  public init(_ list: StatementList, name: String) {
    self.list = list
    self.name = name
  }
}
