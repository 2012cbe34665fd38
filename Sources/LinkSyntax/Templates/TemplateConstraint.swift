/// What a template asks of a parameter's text, beyond what its type asks.
public enum TemplateConstraint: Hashable, Sendable {
  /// A whole number within bounds.
  case integers(IntegerBounds)
  /// A date.
  case date(LinkDateFormat)

  /// The texts.
  public var language: LinkLanguage {
    switch self {
    case .integers(let bounds): .integer(bounds)
    case .date(let format): .date(format)
    }
  }
}
