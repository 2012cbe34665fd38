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
  private(set) var values: [(name: String, language: LinkLanguage)] = []

  init() { super.init(viewMode: .sourceAccurate) }

  override func visit(_ node: EnumDeclSyntax) -> SyntaxVisitorContinueKind {
    note(node, node.attributes)
    if let name = node.name.identifier?.name, let language = RawValueTexts.language(of: node) {
      values.append((name, language))
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
