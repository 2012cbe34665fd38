import SwiftSyntax

/// Finds out whether all that a function returns is `true`.
final class ReturnLiterals: SyntaxVisitor {
  private var count = 0
  private var areTrue = true

  static func areAllTrue(_ body: CodeBlockItemListSyntax) -> Bool {
    if body.count == 1, case .expr(let only)? = body.first?.item {
      return only.as(BooleanLiteralExprSyntax.self)?.literal.text == "true"
    }
    let visitor = ReturnLiterals(viewMode: .sourceAccurate)
    visitor.walk(body)
    return visitor.count > 0 && visitor.areTrue
  }

  override func visit(_ node: ReturnStmtSyntax) -> SyntaxVisitorContinueKind {
    count += 1
    if node.expression?.as(BooleanLiteralExprSyntax.self)?.literal.text != "true" { areTrue = false }
    return .skipChildren
  }

  override func visit(_ node: ClosureExprSyntax) -> SyntaxVisitorContinueKind { .skipChildren }
  override func visit(_ node: FunctionDeclSyntax) -> SyntaxVisitorContinueKind { .skipChildren }
  override func visit(_ node: ClassDeclSyntax) -> SyntaxVisitorContinueKind { .skipChildren }
  override func visit(_ node: StructDeclSyntax) -> SyntaxVisitorContinueKind { .skipChildren }
}
