import SwiftSyntax
import SwiftSyntaxMacros

/// `@Route` marks a case; `@LinkRoutes` reads it.
enum RouteMacro: PeerMacro {
  static func expansion(
    of node: AttributeSyntax, providingPeersOf declaration: some DeclSyntaxProtocol,
    in context: some MacroExpansionContext
  ) throws -> [DeclSyntax] { [] }
}
