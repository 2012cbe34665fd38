/// Which route of the app is to take a link.
public enum ExpectedRoute: Hashable, Sendable {
  /// No route of any app takes it, even if it is handed over.
  case none
  /// A route by its name, and the parameters that are to have these values; others may have any.
  case route(String, parameters: [Parameter])
  /// A screen by its name, and the parameters of its route.
  case screen(String, parameters: [Parameter])

  /// A parameter and its value.
  public struct Parameter: Hashable, Sendable {
    /// The name.
    public var name: String
    /// The value.
    public var value: Value

    /// A parameter.
    public init(_ name: String, _ value: Value) {
      self.name = name
      self.value = value
    }
  }

  /// The value of a parameter, as the link spells it with escapes resolved.
  public enum Value: Hashable, Sendable {
    /// One text.
    case text(String)
    /// Several texts, for a parameter that may be repeated.
    case list([String])
    /// None.
    case absent

    /// The value in messages.
    public var text: String {
      switch self {
      case .text(let text): PlanWords.quoted(text)
      case .list(let texts): "[\(texts.map(PlanWords.quoted).joined(separator: ", "))]"
      case .absent: "none"
      }
    }
  }

  /// The parameters with values.
  public var parameters: [Parameter] {
    switch self {
    case .none: []
    case .route(_, let parameters), .screen(_, let parameters): parameters
    }
  }
}
