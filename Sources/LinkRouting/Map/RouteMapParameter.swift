/// What is known of a parameter beside its texts.
public struct RouteMapParameter: Hashable, Sendable {
  /// The name of its type, or of a list's elements.
  public var type: String?
  /// The text that stands for a missing one: its default.
  public var fallback: String?

  /// A parameter.
  public init(type: String? = nil, fallback: String? = nil) {
    self.type = type
    self.fallback = fallback
  }
}
