import SwiftSyntax

/// The names that a pattern such as `.link(url)` binds, as swift-syntax parses them inside of `let`.
final class PatternNames: SyntaxVisitor {
  private var names: [String] = []

  static func names(in expression: ExprSyntax) -> [String] {
    let visitor = PatternNames(viewMode: .sourceAccurate)
    visitor.walk(expression)
    return visitor.names
  }

  override func visit(_ node: IdentifierPatternSyntax) -> SyntaxVisitorContinueKind {
    names.append(node.identifier.identifier?.name ?? node.identifier.text)
    return .skipChildren
  }
}
