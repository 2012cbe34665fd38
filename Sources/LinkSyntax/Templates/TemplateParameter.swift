/// A parameter of a template.
public struct TemplateParameter: Hashable, Sendable {
  /// The name, without its colon.
  public let name: String
  /// The bytes of the template that name it, colon included.
  public let range: Range<Int>
  /// What its text must be; `nil` where only the type of the value decides.
  public let constraint: TemplateConstraint?
}
