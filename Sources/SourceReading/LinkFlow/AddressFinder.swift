import SourceFacts
import SwiftSyntax

/// Finds addresses among the literals of a file, wherever they stand.
final class AddressFinder: SyntaxVisitor {
  /// An address: interpolations are `…`, and the names in them stand beside.
  struct Found {
    var text: String
    var names: [String]
    var node: Syntax
  }

  private(set) var found: [Found] = []
  private static let most = 2_000

  init() { super.init(viewMode: .sourceAccurate) }

  override func visit(_ node: StringLiteralExprSyntax) -> SyntaxVisitorContinueKind {
    var text = ""
    var names: [String] = []
    for segment in node.segments {
      switch segment {
      case .stringSegment(let part): text += part.content.text
      case .expressionSegment(let part):
        text += "…"
        for argument in part.expressions {
          if let name = Self.lastName(argument.expression) { names.append(name) }
        }
      }
    }
    if text.contains("://"), text.utf8.count <= 4_096, found.count < Self.most {
      found.append(Found(text: text, names: names, node: Syntax(node)))
    }
    return .visitChildren
  }

  private static func lastName(_ expression: ExprSyntax) -> String? {
    if let name = expression.as(DeclReferenceExprSyntax.self) { return name.baseName.text }
    if let member = expression.as(MemberAccessExprSyntax.self) { return member.declName.baseName.text }
    if let forced = expression.as(ForceUnwrapExprSyntax.self) { return lastName(forced.expression) }
    return nil
  }
}
