public import PositionedJSON

/// One element of an XML file. Elements stand in the order of their start tags and say how deep they lie.
public struct XMLElementRecord: Hashable, Sendable {
  /// The name without prefix.
  public var name: String
  /// The address of the namespace; empty where there is none.
  public var namespace: String
  /// The number of elements around it.
  public var depth: Int
  /// The attributes in the order of the text, declarations of namespaces left out.
  public var attributes: [XMLAttributeRecord]
  /// The text directly inside it, references resolved.
  public var text: String
  /// Whether it has elements inside.
  public var hasChildren: Bool
  /// The place of its start tag.
  public var position: TextPosition
}
