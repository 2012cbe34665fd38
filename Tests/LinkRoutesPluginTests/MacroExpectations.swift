import SwiftSyntax
import SwiftSyntaxMacroExpansion
import SwiftSyntaxMacros
import SwiftSyntaxMacrosGenericTestSupport
import Testing

@testable import LinkRoutesPlugin

/// Expands macros in `source` and records each difference as an issue of the test that calls.
///
/// The function of the same purpose in SwiftSyntaxMacrosTestSupport reports to XCTest, so that in Swift Testing it never
/// fails.
func expectExpansion(
  _ source: String, _ expanded: String, diagnostics: [DiagnosticSpec] = [], fixed: String? = nil,
  location: Testing.SourceLocation = #_sourceLocation
) {
  assertMacroExpansion(
    source, expandedSource: expanded, diagnostics: diagnostics,
    macroSpecs: [
      "LinkRoutes": MacroSpec(
        type: LinkRoutesMacro.self,
        conformances: [TypeSyntax(IdentifierTypeSyntax(name: .identifier("LinkRoutable")))]),
      "Route": MacroSpec(type: RouteMacro.self),
    ], fixedSource: fixed, indentationWidth: .spaces(2),
    failureHandler: { failure in
      Issue.record(Comment(rawValue: failure.message), sourceLocation: location)
    })
}
