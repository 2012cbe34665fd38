import LinkSyntax
import SwiftParser
public import SwiftSyntax

/// An associated value of a case, or a stored property of a struct.
public struct RouteValueDeclaration {
  /// The name; `nil` for a value without a label.
  public let label: String?
  /// The name as written, with backticks where it has some.
  public let labelText: String?
  /// The type.
  public let type: RouteTypeName
  /// The default, as written.
  public let fallback: String?
  /// The default.
  public let fallbackExpression: ExprSyntax?
  /// Where it is declared.
  public let node: Syntax

  /// The text that the default has in a link; `nil` where there is none, or it cannot be told from the source.
  ///
  /// - Parameter texts: The raw values of enums, by their name and that of the case.
  public func fallbackText(_ texts: [String: [String: String]]) -> String? {
    guard fallback != nil, let expression = fallbackExpression else { return nil }
    if let literal = expression.as(StringLiteralExprSyntax.self) { return literal.representedLiteralValue }
    if expression.is(IntegerLiteralExprSyntax.self) || expression.is(BooleanLiteralExprSyntax.self) {
      return expression.trimmedDescription.filter { $0 != "_" }
    }
    guard let member = expression.as(MemberAccessExprSyntax.self) else { return nil }
    let name = type.element.split(separator: ".").last.map(String.init) ?? type.element
    return texts[name]?[member.declName.baseName.identifier?.name ?? ""]
  }

  /// Whether a link may be without it.
  var mayBeMissing: Bool { type.presence != .required || fallback != nil }
}
