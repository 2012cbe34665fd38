public import PositionedJSON

/// One attribute of an element in Android's compiled XML.
public struct CompiledAttribute: Hashable, Sendable {
  /// The name without prefix; by its number where that is one of Android's that matter for links, whatever name stands
  /// there.
  public let name: String
  /// The address of the namespace; empty where it has none.
  public let namespace: String
  /// The number of the attribute; zero where it has none.
  public let identifier: UInt32
  /// The value.
  public let value: ResourceValue
  /// The place: line and column are zero where the file does not tell.
  public let position: TextPosition
}
