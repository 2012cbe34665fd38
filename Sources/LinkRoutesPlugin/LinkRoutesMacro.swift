import RouteDeclarations
import SwiftSyntax
import SwiftSyntaxBuilder
import SwiftSyntaxMacros

/// `@LinkRoutes` makes the conformance to `LinkRoutable`.
enum LinkRoutesMacro: ExtensionMacro {
  static func expansion(
    of node: AttributeSyntax, attachedTo declaration: some DeclGroupSyntax,
    providingExtensionsOf type: some TypeSyntaxProtocol, conformingTo protocols: [TypeSyntax],
    in context: some MacroExpansionContext
  ) throws -> [ExtensionDeclSyntax] {
    let routes = RouteTypeDeclaration(declaration, attribute: node)
    for problem in routes.problems { context.diagnose(problem.diagnostic) }
    guard declaration.is(EnumDeclSyntax.self) || declaration.is(StructDeclSyntax.self) else { return [] }
    let expansion = RoutesExpansion(routes, access: declaration.modifiers.routeAccess)
    return [try ExtensionDeclSyntax("\(raw: expansion.text(type.trimmedDescription))")]
  }
}

extension DeclModifierListSyntax {
  /// The access level that members need so that the conformance is as visible as the type.
  fileprivate var routeAccess: String {
    for modifier in self {
      switch modifier.name.tokenKind {
      case .keyword(.public), .keyword(.open): return "public "
      case .keyword(.package): return "package "
      case .keyword(.private), .keyword(.fileprivate): return "fileprivate "
      default: continue
      }
    }
    return ""
  }
}
