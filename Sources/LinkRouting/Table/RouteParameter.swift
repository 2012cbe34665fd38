public import LinkSyntax

/// A parameter of a route: the name that templates use, and its type.
public struct RouteParameter: Sendable {
  /// The name.
  public let name: String
  /// The texts, and how often one may stand in a link.
  public let shape: RouteParameterShape
  /// The name of the type, or of a list's elements; `nil` where the parameter is known by its texts alone.
  public let typeName: String?
  /// The text of the default, where there is one.
  public let defaultText: String?
  /// The routes of the type, where it is one of routes.
  let nested: (@Sendable () -> RouteTable)?
  /// Whether the type reads a text.
  let reads: @Sendable (LinkText) -> Bool

  /// A value that must be there.
  public init<Value: LinkParameter>(_ name: String, _ type: Value.Type) {
    self.init(name, RouteParameterShape(Value.linkLanguage), type)
  }

  /// A value that may be missing.
  public init<Value: LinkParameter>(_ name: String, _ type: Value?.Type) {
    self.init(name, RouteParameterShape(Value.linkLanguage, .optional), Value.self)
  }

  /// Values, one after the other.
  public init<Value: LinkParameter>(_ name: String, _ type: [Value].Type) {
    self.init(name, RouteParameterShape(Value.linkLanguage, .repeated), Value.self)
  }

  /// A value that is `default` where it is missing.
  public init<Value: LinkParameter>(_ name: String, _ type: Value.Type, default value: Value) {
    self.init(name, RouteParameterShape(Value.linkLanguage, .optional), type, value.linkText)
  }

  /// The routes of another type, which go on with the path.
  public init<Child: LinkRoutable>(nested name: String, _ type: Child.Type) {
    self.name = name
    shape = RouteParameterShape(.custom("\(Child.self)"), .nested)
    typeName = "\(Child.self)"
    defaultText = nil
    nested = { Child.routeTable }
    reads = { _ in true }
  }

  /// A parameter without a type, known by its texts alone, as tools that read routes from sources have it.
  public init(_ name: String, shape: RouteParameterShape) {
    self.name = name
    self.shape = shape
    typeName = nil
    defaultText = nil
    nested = nil
    reads = { shape.language.contains($0.bytes) }
  }

  private init<Value: LinkParameter>(
    _ name: String, _ shape: RouteParameterShape, _ type: Value.Type, _ defaultText: String? = nil
  ) {
    self.name = name
    self.shape = shape
    typeName = "\(Value.self)"
    self.defaultText = defaultText
    nested = nil
    reads = { Value._read($0) != nil }
  }
}
