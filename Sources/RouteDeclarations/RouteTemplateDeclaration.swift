public import LinkRouting
public import LinkSyntax
public import SwiftSyntax

/// One `@Route` of a case.
public struct RouteTemplateDeclaration {
  /// The template.
  public let template: LinkTemplate
  /// The template with the shapes of its parameters.
  public var pattern: RoutePattern
  /// For each parameter of the template, the number of the value.
  public var values: [Int]
  /// The hosts and schemes to which it is limited.
  public let sources: [String]
  /// Who may open it.
  public let access: RouteAccess
  /// The literal.
  public let literal: StringLiteralExprSyntax
}
