public import PositionedJSON

/// One element of an XML file, handed in by whoever reads XML; elements stand in the order of their start tags and say
/// how deep they lie, which is all that the tree is.
public struct XMLElementEvent: Hashable, Sendable {
  /// The name without prefix.
  public var name: String
  /// The number of elements around it.
  public var depth: Int
  /// The attributes, declarations of namespaces left out.
  public var attributes: [XMLAttributeEvent]
  /// The text directly inside it, references resolved.
  public var text: String
  /// Whether it has elements inside.
  public var hasChildren: Bool
  /// The place of its start tag.
  public var position: TextPosition

  /// An element by its parts.
  public init(
    name: String, depth: Int, attributes: [XMLAttributeEvent] = [], text: String = "",
    hasChildren: Bool = false, position: TextPosition
  ) {
    self.name = name
    self.depth = depth
    self.attributes = attributes
    self.text = text
    self.hasChildren = hasChildren
    self.position = position
  }

  /// The attribute of Android's namespace with this name.
  func android(_ name: String) -> XMLAttributeEvent? {
    attributes.first {
      ASCIIText.equal($0.name, name) && ASCIIText.equal($0.namespace, XMLAttributeEvent.androidNamespace)
    }
  }

  /// The attribute without namespace with this name.
  func plain(_ name: String) -> XMLAttributeEvent? {
    attributes.first { ASCIIText.equal($0.name, name) && $0.namespace.utf8.isEmpty }
  }
}
