/// An item of a template's query.
public struct TemplateItem: Hashable, Sendable {
  /// The name, without escapes.
  public let name: [UInt8]
  /// The value; an empty literal for a name alone.
  public let value: TemplatePart
}
