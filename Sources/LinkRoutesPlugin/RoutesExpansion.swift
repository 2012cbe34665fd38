import LinkRouting
import LinkSyntax
import RouteDeclarations
import SwiftSyntax
import SwiftSyntaxBuilder

/// The text of the extension: a table, a switch over its definitions, and a switch over the cases.
///
/// Everything that is named is named with its module, and nothing of Foundation is, so that the code compiles whatever the
/// user's file imports.
struct RoutesExpansion {
  private let routes: RouteTypeDeclaration
  private let access: String

  init(_ routes: RouteTypeDeclaration, access: String) {
    self.routes = routes
    self.access = access
  }

  func text(_ type: String) -> String {
    """
    extension \(type): LinkRouting.LinkRoutable {
    \(table)
    \(reading)
    \(printing)
    }
    """
  }

  /// After an error the conformance is made all the same, so that not every use is an error too.
  private var cases: [RouteCaseDeclaration] { routes.isSound ? routes.cases : [] }

  private static func quoted(_ text: String) -> String {
    StringLiteralExprSyntax(content: text).description
  }

  private static func list(_ texts: [String]) -> String { "[\(texts.map(quoted).joined(separator: ", "))]" }

  // MARK: - Table

  private var table: String {
    var arguments = "_hosts: \(Self.list(routes.hosts))"
    if !routes.schemes.isEmpty { arguments += ", schemes: \(Self.list(routes.schemes))" }
    if !routes.prefixes.isEmpty { arguments += ", prefixes: \(Self.list(routes.prefixes))" }
    var lines = [
      "  \(access)static let routeTable = LinkRouting.RouteTable(\(arguments)) { () throws(LinkRouting.RouteTableError) in",
      "    [",
    ]
    for route in cases {
      for (index, template) in route.templates.enumerated() {
        lines.append("      \(definition(route, template, isCanonical: index == 0)),")
      }
    }
    return (lines + ["    ]", "  }"]).joined(separator: "\n")
  }

  private func definition(
    _ route: RouteCaseDeclaration, _ declaration: RouteTemplateDeclaration, isCanonical: Bool
  ) -> String {
    var text =
      "try LinkRouting.RouteDefinition(\(Self.quoted(route.name)), \(Self.quoted(declaration.template.text))"
    let parameters = declaration.values.enumerated().map { index, number in
      let parameter = declaration.template.parameters[index]
      let value = route.values[number]
      let fallback = value.fallback.map { ", default: \($0)" } ?? ""
      // With a name of its own, so that the compiler demands a type with routes here, and no other one elsewhere.
      let isNested = declaration.pattern.parameters[index].presence == .nested
      return
        "LinkRouting.RouteParameter(\(isNested ? "nested: " : "")\(Self.quoted(parameter.name)), \(value.type.text).self\(fallback))"
    }
    if !parameters.isEmpty { text += ", parameters: [\(parameters.joined(separator: ", "))]" }
    if !declaration.sources.isEmpty { text += ", on: \(Self.list(declaration.sources))" }
    if declaration.access != .open { text += ", access: .\(declaration.access.rawValue)" }
    if !isCanonical { text += ", isCanonical: false" }
    return text + ")"
  }

  // MARK: - Reading

  private var reading: String {
    var lines = [
      "  \(access)static func _route(_ definition: Swift.Int, _ values: LinkRouting.RouteValues) -> Self? {",
      "    switch definition {",
    ]
    var number = 0
    for route in cases {
      for declaration in route.templates {
        lines += reading(route, declaration, number)
        number += 1
      }
    }
    return (lines + ["    default: return nil", "    }", "  }"]).joined(separator: "\n")
  }

  private func reading(
    _ route: RouteCaseDeclaration, _ declaration: RouteTemplateDeclaration, _ number: Int
  ) -> [String] {
    let conditions = declaration.values.enumerated().map { slot, index in
      let value = route.values[index]
      let fallback = value.fallback.map { ", default: \($0)" } ?? ""
      return "let value\(index) = values.value(\(slot), \(value.type.text).self\(fallback))"
    }
    var lines = ["    case \(number):"]
    if !conditions.isEmpty {
      lines.append("      guard \(conditions.joined(separator: ", ")) else { return nil }")
    }
    let arguments = route.values.enumerated().map { index, value in
      let text =
        declaration.values.contains(index)
        ? "value\(index)" : value.fallback ?? (value.type.presence == .optional ? "nil" : "[]")
      return value.labelText.map { "\($0): \(text)" } ?? text
    }
    let list = arguments.isEmpty && !routes.isStruct ? "" : "(\(arguments.joined(separator: ", ")))"
    return lines + ["      return \(routes.isStruct ? "Self" : ".\(route.nameText)")\(list)"]
  }

  // MARK: - Printing

  private var printing: String {
    var lines = [
      "  \(access)func _print(_ printer: inout LinkRouting.RoutePrinter) throws(LinkRouting.RoutePrintError) {"
    ]
    var number = 0
    if !routes.isStruct, !cases.isEmpty { lines.append("    switch self {") }
    for route in cases {
      lines += printing(route, number)
      number += route.templates.count
    }
    if !routes.isStruct, !cases.isEmpty { lines.append("    }") }
    return (lines + ["  }"]).joined(separator: "\n")
  }

  private func printing(_ route: RouteCaseDeclaration, _ number: Int) -> [String] {
    guard let first = route.templates.first else { return [] }
    var lines: [String] = []
    if !routes.isStruct {
      let names = route.values.indices.map { "let value\($0)" }
      lines.append("    case .\(route.nameText)\(names.isEmpty ? "" : "(\(names.joined(separator: ", ")))"):")
    }
    lines.append("      printer.begin(Self.routeTable, \(number))")
    for index in first.values {
      let value = route.values[index]
      let name = routes.isStruct ? "self.\(value.labelText ?? "")" : "value\(index)"
      let fallback = value.fallback.map { ", default: \($0)" } ?? ""
      lines.append("      try printer.add(\(name)\(fallback))")
    }
    return lines
  }
}
