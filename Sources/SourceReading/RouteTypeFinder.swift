import LinkSyntax
import RouteDeclarations
import SwiftSyntax

/// Finds declarations of routes, and enums whose raw values may be parameters, in one file.
final class RouteTypeFinder: SyntaxVisitor {
  struct Found {
    var declaration: any DeclGroupSyntax
    var attribute: AttributeSyntax
  }

  private(set) var types: [Found] = []
  private(set) var values: [(name: String, language: LinkLanguage, texts: [String: String])] = []

  init() { super.init(viewMode: .sourceAccurate) }

  override func visit(_ node: EnumDeclSyntax) -> SyntaxVisitorContinueKind {
    note(node, node.attributes)
    if let name = node.name.identifier?.name, let texts = RawValueTexts.texts(of: node) {
      let byCase = Dictionary(texts.map { ($0.name, $0.text) }) { first, _ in first }
      values.append((name, .values(texts.map { Array($0.text.utf8) }), byCase))
    }
    return .visitChildren
  }

  override func visit(_ node: StructDeclSyntax) -> SyntaxVisitorContinueKind {
    note(node, node.attributes)
    return .visitChildren
  }

  /// Bodies of functions hold no routes: macros of this kind cannot stand on local types.
  override func visit(_ node: CodeBlockSyntax) -> SyntaxVisitorContinueKind { .skipChildren }

  private func note(_ declaration: any DeclGroupSyntax, _ attributes: AttributeListSyntax) {
    for case .attribute(let attribute) in attributes
    where attribute.attributeName.trimmedDescription.split(separator: ".").last == "LinkRoutes" {
      types.append(Found(declaration: declaration, attribute: attribute))
    }
  }
}
