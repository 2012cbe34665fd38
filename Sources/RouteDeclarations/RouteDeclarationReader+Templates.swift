import LinkRouting
import LinkSyntax
import SwiftSyntax

extension RouteDeclarationReader {
  /// Reads the `@Route` attributes of a case.
  mutating func readTemplates(_ attributes: [AttributeSyntax], _ route: inout RouteCaseDeclaration) {
    for attribute in attributes {
      guard case .argumentList(let arguments)? = attribute.arguments, let first = arguments.first,
        let (written, literal) = text(first.expression)
      else { continue }
      let template: LinkTemplate
      do throws(LinkTemplateError) {
        template = try LinkTemplate(written)
      } catch {
        note(Self.problem(error, written, literal))
        continue
      }
      let sources = sources(arguments)
      let access = access(arguments)
      guard let values = values(template, literal, route, isFirst: route.templates.isEmpty) else { continue }
      let shapes = values.enumerated().map { index, value in
        shape(route.values[value], template.segments.contains(.rest(index)))
      }
      let pattern = RoutePattern(template, shapes)
      if let fault = pattern.fault {
        note(
          RouteProblem(
            "unprintable", fault.message(template.parameters[fault.parameter].name), at: literal.segments))
        continue
      }
      if let problem = Self.constraintProblem(pattern, literal) {
        note(problem)
        continue
      }
      route.templates.append(
        RouteTemplateDeclaration(
          template: template, pattern: pattern, values: values, sources: sources, access: access,
          literal: literal))
    }
  }

  private func shape(_ value: RouteValueDeclaration, _ isRest: Bool) -> RouteParameterShape {
    var presence = value.type.presence
    if isRest, presence == .required, RouteTypeName.isRoutable(value.type, known) { presence = .nested }
    if presence == .required, value.fallback != nil { presence = .optional }
    return RouteParameterShape(value.type.language(known), presence)
  }

  /// A number's range on a type that is known to be something else, or a range without any number of the type.
  private static func constraintProblem(
    _ pattern: RoutePattern, _ literal: StringLiteralExprSyntax
  ) -> RouteProblem? {
    for (index, parameter) in pattern.template.parameters.enumerated() {
      guard let constraint = parameter.constraint else { continue }
      let own = pattern.parameters[index].language
      let isFitting: Bool
      switch (constraint, own) {
      case (_, .custom), (_, .text): isFitting = true
      case (.integers, .integer): isFitting = pattern.language(index) != .values([])
      case (.date, .date): isFitting = true
      default: isFitting = false
      }
      if !isFitting {
        var problem = RouteProblem(
          "unfit-constraint",
          "The constraint of \":\(parameter.name)\" does not fit its type, a \(own.name).",
          at: literal.segments)
        let bytes = Array(pattern.template.text.utf8)
        // The parentheses stand behind the name.
        if let end = bytes[parameter.range.upperBound...].firstIndex(of: UInt8(ascii: ")")) {
          let mended = bytes[..<parameter.range.upperBound] + bytes[(end + 1)...]
          problem.mend = mend(literal, String(decoding: mended, as: UTF8.self))
        }
        return problem
      }
    }
    return nil
  }

  // MARK: - The literal

  private static func problem(
    _ error: LinkTemplateError, _ text: String, _ literal: StringLiteralExprSyntax
  ) -> RouteProblem {
    var problem = RouteProblem("invalid-template", error.message, at: literal.segments)
    if let replacement = error.replacement {
      var bytes = Array(text.utf8)
      bytes.replaceSubrange(error.range, with: Array(replacement.utf8))
      problem.mend = mend(literal, String(decoding: bytes, as: UTF8.self))
    }
    return problem
  }

  static func mend(_ literal: StringLiteralExprSyntax, _ text: String) -> RouteProblem.Mend {
    var mended = literal
    mended.segments = [.stringSegment(StringSegmentSyntax(content: .stringSegment(text)))]
    return RouteProblem.Mend(message: "write \"\(text)\"", old: Syntax(literal), new: Syntax(mended))
  }

  // MARK: - Other arguments

  private mutating func sources(_ arguments: LabeledExprListSyntax) -> [String] {
    var names: [String] = []
    var label = ""
    for argument in arguments.dropFirst() {
      label = argument.label?.text ?? label
      guard label == "on", let (name, literal) = text(argument.expression) else { continue }
      if !(hosts + schemes).contains(where: { $0.lowercased() == name.lowercased() }) {
        var problem = RouteProblem(
          "unknown-source", "\"\(name)\" is none of the hosts and schemes of @LinkRoutes.",
          at: literal.segments)
        // The only one that it can be: that with the same beginning or end.
        let near = (hosts + schemes).filter { $0.hasPrefix(name) || $0.hasSuffix(name) || name.hasSuffix($0) }
        if near.count == 1 { problem.mend = Self.mend(literal, near[0]) }
        note(problem)
      }
      names.append(name)
    }
    return names
  }

  private mutating func access(_ arguments: LabeledExprListSyntax) -> RouteAccess {
    guard let argument = arguments.first(where: { $0.label?.text == "access" }) else { return .open }
    let name = argument.expression.as(MemberAccessExprSyntax.self)?.declName.baseName.text ?? ""
    if let access = RouteAccess(rawValue: name) { return access }
    note(
      RouteProblem(
        "unknown-access", "Write .open, .needsConfirmation or .appOnly here.", at: argument.expression))
    return .appOnly
  }

  // MARK: - Names

  /// For each parameter of the template, the number of its value; `nil` where names do not agree.
  private mutating func values(
    _ template: LinkTemplate, _ literal: StringLiteralExprSyntax, _ route: RouteCaseDeclaration, isFirst: Bool
  ) -> [Int]? {
    if route.values.count == 1, route.values[0].label == nil {
      guard template.parameters.count == 1 else {
        if template.parameters.isEmpty, route.values[0].mayBeMissing, !isFirst { return [] }
        note(
          RouteProblem(
            "no-label",
            template.parameters.isEmpty
              ? "The template carries no value for the \(route.values[0].type.text) of \".\(route.name)\"."
              : "Give the value of \".\(route.name)\" a name that the template uses.",
            at: route.values[0].node))
        return nil
      }
      return [0]
    }
    for value in route.values where value.label == nil {
      note(Self.noLabel(value, template, route))
      return nil
    }
    var numbers: [Int] = []
    for parameter in template.parameters {
      guard let number = route.values.firstIndex(where: { $0.label == parameter.name }) else {
        note(Self.unknown(parameter, template, literal, route))
        return nil
      }
      numbers.append(number)
    }
    for (number, value) in route.values.enumerated()
    where !numbers.contains(number) && (isFirst || !value.mayBeMissing) {
      note(
        RouteProblem(
          "uncarried-value", "The template carries no \":\(value.label ?? "")\", so a link would lose it.",
          at: value.node,
          note: (Syntax(literal), "this template")))
      return nil
    }
    if isFirst, !template.isPrintable {
      note(
        RouteProblem(
          "unprintable",
          "A route is printed with its first template: give every * and ** of it a name, or put another @Route before it.",
          at: literal.segments))
      return nil
    }
    return numbers
  }

  private static func noLabel(
    _ value: RouteValueDeclaration, _ template: LinkTemplate, _ route: RouteCaseDeclaration
  ) -> RouteProblem {
    let free = template.parameters.map(\.name).filter { name in !route.values.contains { $0.label == name } }
    var problem = RouteProblem("no-label", "Give this value a name that the template uses.", at: value.node)
    let unnamed = route.values.filter { $0.label == nil }.count
    if free.count == 1, unnamed == 1, let parameter = value.node.as(EnumCaseParameterSyntax.self) {
      var mended = parameter
      mended.firstName = .identifier(free[0])
      mended.colon = .colonToken(trailingTrivia: .space)
      mended.leadingTrivia = parameter.leadingTrivia
      mended.type.leadingTrivia = []
      problem.mend = RouteProblem.Mend(
        message: "name it \"\(free[0])\"", old: value.node, new: Syntax(mended))
    }
    return problem
  }

  private static func unknown(
    _ parameter: TemplateParameter, _ template: LinkTemplate, _ literal: StringLiteralExprSyntax,
    _ route: RouteCaseDeclaration
  ) -> RouteProblem {
    let free = route.values.compactMap(\.label).filter { template.parameterIndex($0) == nil }
    var problem = RouteProblem(
      "unknown-parameter",
      "\".\(route.name)\" has no value called \"\(parameter.name)\" for \":\(parameter.name)\".",
      at: literal.segments)
    let near = free.count == 1 ? free.first : free.first { $0.lowercased() == parameter.name.lowercased() }
    if let near {
      var bytes = Array(template.text.utf8)
      bytes.replaceSubrange(parameter.range, with: Array(":\(near)".utf8))
      problem.mend = mend(literal, String(decoding: bytes, as: UTF8.self))
    }
    return problem
  }
}

extension RouteTypeName {
  /// Whether a single value for the rest of the path can only be one of nested routes.
  static func isRoutable(_ type: RouteTypeName, _ known: [String: LinkLanguage]) -> Bool {
    if case .custom = type.language(known) { true } else { false }
  }
}
