import SwiftParser
import SwiftSyntax

/// Types and addresses as far as they can be told from the words of an expression.
enum TypeWords {
  /// The name of a type without what makes it optional, and without its parameters and outer types.
  static func plain(_ text: String) -> String {
    var text = text[...]
    for prefix in ["any ", "some ", "inout ", "@escaping "] where text.hasPrefix(prefix) {
      text = text.dropFirst(prefix.count)
    }
    while let last = text.last, "?! ".contains(last) { text = text.dropLast() }
    if let generic = text.firstIndex(of: "<") { text = text[..<generic] }
    return text.split(separator: ".").last.map(String.init) ?? String(text)
  }

  /// The type of which an expression makes or names an instance: `Router()`, `Router.shared`.
  static func made(by expression: ExprSyntax) -> String? {
    if let call = expression.as(FunctionCallExprSyntax.self) {
      guard let name = call.calledExpression.as(DeclReferenceExprSyntax.self)?.baseName.text,
        name.first?.isUppercase == true
      else { return nil }
      return name
    }
    if let member = expression.as(MemberAccessExprSyntax.self),
      ["shared", "default", "standard", "main", "instance", "current"].contains(
        member.declName.baseName.text),
      let name = member.base?.as(DeclReferenceExprSyntax.self)?.baseName.text, name.first?.isUppercase == true
    {
      return name
    }
    return nil
  }

  /// The text of a literal; `nil` for one with interpolations, and for anything else.
  static func literal(_ expression: ExprSyntax?) -> String? {
    guard let literal = expression?.as(StringLiteralExprSyntax.self) else { return nil }
    return literal.representedLiteralValue
  }

  /// The address that an expression is or makes: a literal with `://`, or `URL(string:)` of one.
  static func address(in expression: ExprSyntax) -> String? {
    if let text = literal(expression) { return text.contains("://") ? text : nil }
    if let unwrapped = expression.as(ForceUnwrapExprSyntax.self) { return address(in: unwrapped.expression) }
    if let call = expression.as(FunctionCallExprSyntax.self), isURL(call), let first = call.arguments.first {
      return address(in: first.expression)
    }
    return nil
  }

  /// Whether a call makes an address.
  static func isURL(_ call: FunctionCallExprSyntax) -> Bool {
    guard let name = call.calledExpression.as(DeclReferenceExprSyntax.self)?.baseName.text else {
      return false
    }
    return name == "URL" || name == "NSURL"
  }
}
