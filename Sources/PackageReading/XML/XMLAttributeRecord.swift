public import PositionedJSON

/// One attribute of an element.
public struct XMLAttributeRecord: Hashable, Sendable {
  /// The name without prefix.
  public var name: String
  /// The address of the namespace; empty where the name has no prefix.
  public var namespace: String
  /// The value, references resolved.
  public var value: String
  /// The place of the name; in compiled files line and column are zero where they are not known.
  public var position: TextPosition
  /// The resource that the value names and that is not known; in compiled files only, where a value that begins with `@`
  /// is no reference otherwise.
  public var reference: String?
}
