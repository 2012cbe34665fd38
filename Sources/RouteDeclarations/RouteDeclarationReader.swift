import LinkRouting
import LinkSyntax
import SwiftParser
import SwiftSyntax

/// Reads a declaration of routes, and notes what is wrong with it.
struct RouteDeclarationReader {
  private(set) var known: [String: LinkLanguage]
  private(set) var hosts: [String] = []
  private(set) var schemes: [String] = []
  private(set) var prefixes: [String] = []
  var cases: [RouteCaseDeclaration] = []
  private(set) var problems: [RouteProblem] = []

  init(known: [String: LinkLanguage]) { self.known = known }

  mutating func note(_ problem: RouteProblem) { problems.append(problem) }

  // MARK: - Attributes

  /// The attributes called `name`, whichever module they are said to be from.
  static func attributes(_ list: AttributeListSyntax, _ name: String) -> [AttributeSyntax] {
    list.compactMap { element in
      guard case .attribute(let attribute) = element else { return nil }
      return attribute.attributeName.trimmedDescription.split(separator: ".").last.map(String.init) == name
        ? attribute : nil
    }
  }

  /// The text of a literal; notes a problem where the expression is none.
  mutating func text(_ expression: ExprSyntax) -> (text: String, literal: StringLiteralExprSyntax)? {
    guard let literal = expression.as(StringLiteralExprSyntax.self), literal.segments.count == 1,
      let text = literal.representedLiteralValue, literal.openingQuote.tokenKind == .stringQuote
    else {
      note(
        RouteProblem(
          "no-literal", "Write a plain string literal here: routes are read while the program is compiled.",
          at: expression))
      return nil
    }
    return (text, literal)
  }

  /// The hosts, schemes and prefixes of `@LinkRoutes`.
  mutating func readSources(_ attribute: AttributeSyntax) {
    guard case .argumentList(let arguments)? = attribute.arguments else { return }
    var label = ""
    for argument in arguments {
      label = argument.label?.text ?? label
      guard let (text, literal) = text(argument.expression) else { continue }
      let error: RouteTableError?
      switch label {
      case "schemes":
        schemes.append(text)
        error = Self.error(hosts: [], schemes: [text], prefixes: [])
      case "prefixes":
        prefixes.append(text)
        error = Self.error(hosts: [], schemes: [], prefixes: [text])
      default:
        hosts.append(text)
        error = Self.error(hosts: [text], schemes: [], prefixes: [])
      }
      if let error {
        var problem = RouteProblem("invalid-source", error.message, at: literal.segments)
        // A whole address in the place of its host.
        if label.isEmpty, let start = text.firstRange(of: "://")?.upperBound {
          let host = String(text[start...].prefix { $0 != "/" })
          if Self.error(hosts: [host], schemes: [], prefixes: []) == nil {
            problem.mend = Self.mend(literal, host)
          }
        }
        note(problem)
      }
    }
    if let error = Self.error(hosts: hosts, schemes: schemes, prefixes: []), error.problem == .tooManySources
    {
      note(RouteProblem("too-many-sources", error.message, at: attribute))
    }
  }

  private static func error(hosts: [String], schemes: [String], prefixes: [String]) -> RouteTableError? {
    do throws(RouteTableError) {
      _ = try RouteTable(hosts: hosts, schemes: schemes, prefixes: prefixes, routes: [])
      return nil
    } catch {
      return error
    }
  }

  /// The enums with raw values inside of the declaration.
  mutating func learnNestedTypes(_ declaration: some DeclGroupSyntax) {
    for member in declaration.memberBlock.members {
      guard let nested = member.decl.as(EnumDeclSyntax.self), let name = nested.name.identifier?.name,
        let language = RawValueTexts.language(of: nested)
      else { continue }
      known[name] = language
    }
  }

  // MARK: - Cases

  mutating func readCases(_ declaration: EnumDeclSyntax) {
    for member in declaration.memberBlock.members {
      if let conditional = member.decl.as(IfConfigDeclSyntax.self), conditional.holdsCases {
        note(
          RouteProblem(
            "conditional", "Cases of routes cannot stand in #if: the table would not know them.",
            at: conditional.clauses))
      }
      guard let cases = member.decl.as(EnumCaseDeclSyntax.self) else { continue }
      let attributes = Self.attributes(cases.attributes, "Route")
      if cases.elements.count > 1, !attributes.isEmpty, let second = cases.elements.dropFirst().first {
        note(
          RouteProblem(
            "shared-template", "Write each route as a case of its own: one template prints one case.",
            at: second.name))
        continue
      }
      for element in cases.elements { readCase(element, cases, attributes) }
    }
  }

  private mutating func readCase(
    _ element: EnumCaseElementSyntax, _ declaration: EnumCaseDeclSyntax, _ attributes: [AttributeSyntax]
  ) {
    guard let name = element.name.identifier?.name else { return }
    guard !attributes.isEmpty else {
      let template = "/\(name.lowercased())"
      var mended = declaration
      var attribute = Self.attribute(template)
      attribute.leadingTrivia = declaration.leadingTrivia
      mended.leadingTrivia = []
      mended.attributes = [.attribute(attribute)] + mended.attributes
      return note(
        RouteProblem(
          "no-template", "The route \".\(name)\" has no template.", at: element.name,
          mend: RouteProblem.Mend(
            message: "add @Route(\"\(template)\")", old: Syntax(declaration), new: Syntax(mended))))
    }
    var values: [RouteValueDeclaration] = []
    for parameter in element.parameterClause?.parameters ?? [] {
      let label = parameter.firstName.flatMap { $0.tokenKind == .wildcard ? nil : $0 }
      guard let value = value(parameter.type, label, parameter.defaultValue?.value, Syntax(parameter)) else {
        return
      }
      values.append(value)
    }
    var route = RouteCaseDeclaration(
      name: name, nameText: element.name.text, values: values,
      summary: Self.summary(declaration.leadingTrivia),
      node: Syntax(element.name))
    readTemplates(attributes, &route)
    cases.append(route)
  }

  mutating func readStruct(_ declaration: StructDeclSyntax) {
    let attributes = Self.attributes(declaration.attributes, "Route")
    guard let name = declaration.name.identifier?.name else { return }
    guard !attributes.isEmpty else {
      return note(
        RouteProblem(
          "no-template", "The struct \(name) is one route and needs a template: @Route(\"/…\").",
          at: declaration.name))
    }
    var values: [RouteValueDeclaration] = []
    for member in declaration.memberBlock.members {
      guard let variable = member.decl.as(VariableDeclSyntax.self), variable.isStoredInstance else {
        continue
      }
      for binding in variable.bindings {
        // A constant that has its value already is no part of the link.
        if variable.bindingSpecifier.tokenKind == .keyword(.let), binding.initializer != nil { continue }
        guard let label = binding.pattern.as(IdentifierPatternSyntax.self)?.identifier else { continue }
        guard let type = binding.typeAnnotation?.type else {
          return note(
            RouteProblem(
              "no-type", "Write the type of \"\(label.text)\": the macro sees only what is written.",
              at: label))
        }
        guard let value = value(type, label, binding.initializer?.value, Syntax(binding)) else { return }
        values.append(value)
      }
    }
    var route = RouteCaseDeclaration(
      name: name, nameText: "", values: values, summary: Self.summary(declaration.leadingTrivia),
      node: Syntax(declaration.name))
    readTemplates(attributes, &route)
    cases.append(route)
  }

  private mutating func value(
    _ type: TypeSyntax, _ label: TokenSyntax?, _ fallback: ExprSyntax?, _ node: Syntax
  ) -> RouteValueDeclaration? {
    guard let name = RouteTypeName(type) else {
      note(
        RouteProblem(
          "no-parameter-type",
          "\"\(type.trimmedDescription)\" cannot stand in a link; use a type with LinkParameter, an optional or an array of one, or a type with @LinkRoutes.",
          at: type))
      return nil
    }
    var text = fallback?.trimmedDescription
    if name.presence != .required, let written = text {
      let empty = name.presence == .optional ? "nil" : "[]"
      guard written == empty else {
        note(
          RouteProblem(
            "useless-default",
            "A missing \(name.presence == .optional ? "optional" : "list") is read as \(empty); another default could not be told from it.",
            at: fallback.map { Syntax($0) } ?? node))
        return nil
      }
      text = nil
    }
    return RouteValueDeclaration(
      label: label?.identifier?.name, labelText: label?.text, type: name, fallback: text,
      fallbackExpression: fallback, node: node)
  }

  private static func attribute(_ template: String) -> AttributeSyntax {
    let literal = StringLiteralExprSyntax(
      openingQuote: .stringQuoteToken(),
      segments: [.stringSegment(StringSegmentSyntax(content: .stringSegment(template)))],
      closingQuote: .stringQuoteToken())
    return AttributeSyntax(
      attributeName: IdentifierTypeSyntax(name: .identifier("Route")), leftParen: .leftParenToken(),
      arguments: .argumentList([LabeledExprSyntax(expression: literal)]),
      rightParen: .rightParenToken(trailingTrivia: .space))
  }

  private static func summary(_ trivia: Trivia) -> String? {
    for piece in trivia {
      if case .docLineComment(let text) = piece {
        let line = text.drop { $0 == "/" }.drop { $0 == " " }
        return line.isEmpty ? nil : String(line)
      }
    }
    return nil
  }
}

extension IfConfigDeclSyntax {
  /// Whether a case stands in one of the branches.
  fileprivate var holdsCases: Bool {
    clauses.contains { clause in
      guard case .decls(let members)? = clause.elements else { return false }
      return members.contains { $0.decl.is(EnumCaseDeclSyntax.self) || $0.decl.is(IfConfigDeclSyntax.self) }
    }
  }
}

extension VariableDeclSyntax {
  /// Whether it is a stored property of a value.
  fileprivate var isStoredInstance: Bool {
    let isShared = modifiers.contains {
      $0.name.tokenKind == .keyword(.static) || $0.name.tokenKind == .keyword(.lazy)
    }
    return !isShared
      && bindings.allSatisfy { binding in
        guard let block = binding.accessorBlock else { return true }
        guard case .accessors(let accessors) = block.accessors else { return false }
        return accessors.allSatisfy {
          $0.accessorSpecifier.tokenKind == .keyword(.willSet)
            || $0.accessorSpecifier.tokenKind == .keyword(.didSet)
        }
      }
  }
}
