public import SwiftSyntax

/// A case of an enum of routes, or the struct itself where a struct is one route.
public struct RouteCaseDeclaration {
  /// The name.
  public let name: String
  /// The name as written, with backticks where it has some.
  public let nameText: String
  /// The values, in order.
  public let values: [RouteValueDeclaration]
  /// The templates; the first one is printed.
  public var templates: [RouteTemplateDeclaration] = []
  /// The first line of the documentation comment.
  public let summary: String?
  /// Where it is declared.
  public let node: Syntax
}
