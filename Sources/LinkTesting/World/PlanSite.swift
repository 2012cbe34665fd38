/// The files that a host of the plan serves.
public struct PlanSite: Hashable, Sendable {
  /// The association file; `nil` where it serves none.
  public var association: [UInt8]?
  /// Android's statement list; `nil` where it serves none.
  public var assetLinks: [UInt8]?
  /// The name of the association file in messages.
  public var associationName: String
  /// The name of the statement list in messages.
  public var assetLinksName: String

  /// Files.
  public init(
    association: [UInt8]? = nil, assetLinks: [UInt8]? = nil,
    associationName: String = "apple-app-site-association", assetLinksName: String = "assetlinks.json"
  ) {
    self.association = association
    self.assetLinks = assetLinks
    self.associationName = associationName
    self.assetLinksName = assetLinksName
  }
}
