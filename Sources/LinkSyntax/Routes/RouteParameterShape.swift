/// What is known of a template's parameter without its value: the texts, and how often there may be one.
public struct RouteParameterShape: Hashable, Sendable {
  /// How often a value stands in a link.
  public enum Presence: Hashable, Sendable {
    /// Once.
    case required
    /// Once or not at all.
    case optional
    /// Any number of times, one after the other.
    case repeated
    /// The rest of the path, given to another type's routes.
    case nested
  }

  /// The texts, as the type has them.
  public var language: LinkLanguage
  /// How often.
  public var presence: Presence

  /// A shape.
  public init(_ language: LinkLanguage, _ presence: Presence = .required) {
    self.language = language
    self.presence = presence
  }
}
