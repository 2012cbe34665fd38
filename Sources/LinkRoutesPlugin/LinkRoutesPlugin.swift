import SwiftCompilerPlugin
import SwiftSyntaxMacros

/// The compiler plugin.
@main
struct LinkRoutesPlugin: CompilerPlugin {
  let providingMacros: [any Macro.Type] = [LinkRoutesMacro.self, RouteMacro.self]
}
