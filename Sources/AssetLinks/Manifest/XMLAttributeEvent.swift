public import PositionedJSON

/// One attribute of an element.
public struct XMLAttributeEvent: Hashable, Sendable {
  /// The name without prefix.
  public var name: String
  /// The address of its namespace; empty where it has none.
  public var namespace: String
  /// The value, references resolved.
  public var value: String
  /// The place of the attribute, or of its element where that is all that is known.
  public var position: TextPosition
  /// The resource that the value names and that is not known; in compiled manifests only, where a value that begins
  /// with `@` is no reference otherwise.
  public var reference: String?

  /// The namespace of Android's attributes.
  public static let androidNamespace = "http://schemas.android.com/apk/res/android"
  /// The namespace of instructions to the tools that merge manifests.
  public static let toolsNamespace = "http://schemas.android.com/tools"

  /// An attribute by its parts.
  public init(
    name: String, namespace: String, value: String, position: TextPosition, reference: String? = nil
  ) {
    self.name = name
    self.namespace = namespace
    self.value = value
    self.position = position
    self.reference = reference
  }
}
