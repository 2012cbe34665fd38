public import PositionedJSON

/// One attribute of an element.
public struct XMLAttributeRecord: Hashable, Sendable {
  /// The name without prefix.
  public var name: String
  /// The address of the namespace; empty where the name has no prefix.
  public var namespace: String
  /// The value, references resolved.
  public var value: String
  /// The place of the name.
  public var position: TextPosition
}
