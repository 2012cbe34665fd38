import SourceFacts
import SwiftParser
import SwiftSyntax

/// Conditions: what is known behind them.
extension FlowReader {
  mutating func assume(_ element: ConditionElementSyntax, _ flow: inout Flow) {
    switch element.condition {
    case .expression(let expression): assume(expression, true, &flow)
    case .optionalBinding(let binding):
      let initializer = binding.initializer?.value
      var bound: LinkValue?
      if let initializer {
        bound = value(of: initializer, &flow)
        assume(bindingOf: initializer, &flow)
      } else if let name = binding.pattern.as(IdentifierPatternSyntax.self)?.identifier.text {
        bound = flow.names[name] ?? flow.names["self." + name]
      }
      let type = binding.typeAnnotation.map { TypeWords.plain($0.type.trimmedDescription) }
      bind(binding.pattern, bound, type: type ?? initializer.flatMap { TypeWords.made(by: $0) }, &flow)
    case .matchingPattern(let match):
      let value = value(of: match.initializer.value, &flow)
      if let pattern = match.pattern.as(ExpressionPatternSyntax.self) {
        if let value, Self.isConstant(pattern.expression) { compare(value, &flow) }
      }
      bind(match.pattern, value, type: nil, &flow)
    case .availability: break
    }
  }

  /// What holds where an expression is true, or false.
  mutating func assume(_ expression: ExprSyntax, _ truth: Bool, _ flow: inout Flow) {
    switch expression.as(ExprSyntaxEnum.self) {
    case .tupleExpr(let node) where node.elements.count == 1:
      if let only = node.elements.first { assume(only.expression, truth, &flow) }
    case .tryExpr(let node): assume(node.expression, truth, &flow)
    case .awaitExpr(let node): assume(node.expression, truth, &flow)
    case .prefixOperatorExpr(let node) where node.operator.text == "!": assume(node.expression, !truth, &flow)
    case .infixOperatorExpr(let node): assume(node, truth, &flow)
    case .functionCallExpr(let node):
      _ = value(of: expression, &flow)
      assume(call: node, truth, &flow)
    default: _ = value(of: expression, &flow)
    }
  }

  private mutating func assume(_ node: InfixOperatorExprSyntax, _ truth: Bool, _ flow: inout Flow) {
    let sign = node.operator.as(BinaryOperatorExprSyntax.self)?.operator.text ?? ""
    switch (sign, truth) {
    case ("&&", true), ("||", false):
      assume(node.leftOperand, truth, &flow)
      assume(node.rightOperand, truth, &flow)
    case ("||", true), ("&&", false):
      var left = flow
      assume(node.leftOperand, truth, &left)
      var right = flow
      assume(node.leftOperand, !truth, &right)
      assume(node.rightOperand, truth, &right)
      flow.join(left, right)
    case ("==", true), ("!=", false), ("~=", true): compare(node, &flow)
    case ("!=", true), ("==", false):
      _ = value(of: node.leftOperand, &flow)
      _ = value(of: node.rightOperand, &flow)
      // `allowed[host] != nil`, `Int(id) != nil`: what is asked knows what it takes.
      if truth == (sign == "!="), node.rightOperand.is(NilLiteralExprSyntax.self) {
        assume(bindingOf: node.leftOperand, &flow)
      }
    case (">", _), ("<", _), (">=", _), ("<=", _):
      measure(node.leftOperand, &flow)
      measure(node.rightOperand, &flow)
      _ = value(of: node.leftOperand, &flow)
      _ = value(of: node.rightOperand, &flow)
    default: _ = value(of: ExprSyntax(node), &flow)
    }
  }

  private mutating func compare(_ node: InfixOperatorExprSyntax, _ flow: inout Flow) {
    let left = value(of: node.leftOperand, &flow)
    let right = value(of: node.rightOperand, &flow)
    measure(node.leftOperand, &flow)
    measure(node.rightOperand, &flow)
    for (value, other, expression) in [(left, right, node.rightOperand), (right, left, node.leftOperand)] {
      guard let value, other?.isData != true, !expression.is(NilLiteralExprSyntax.self) else { continue }
      if let text = expression.as(StringLiteralExprSyntax.self), text.representedLiteralValue == "" {
        continue
      }
      compare(value, &flow)
    }
  }

  /// Notes that a number of elements is asked for.
  private mutating func measure(_ expression: ExprSyntax, _ flow: inout Flow) {
    guard let member = expression.as(MemberAccessExprSyntax.self), let base = member.base,
      ["count", "endIndex"].contains(member.declName.baseName.text), let value = value(of: base, &flow)
    else { return }
    flow.check(value, .count)
  }

  /// Notes that something was compared with what is known to be good.
  mutating func compare(_ value: LinkValue, _ flow: inout Flow) {
    switch value.role {
    case .text(let part?):
      flow.check(value, .part(part))
      if part == .parameter || part == .path { flow.check(value, .value) }
      compared(part)
    case .url, .text(nil), .components, .request:
      flow.check(value, .value)
      flow.check(value, .part(.host))
      flow.check(value, .part(.scheme))
      compared(.host)
      compared(.scheme)
    case .item: flow.check(value, .value)
    case .activity, .activities, .event, .connection, .context, .contexts, .options, .items, .application,
      .address:
      break
    }
  }

  /// Notes what follows from a value being there: `let number = Int(id)`, `let page = Page(rawValue: name)`,
  /// `let route = table[path]`.
  mutating func assume(bindingOf expression: ExprSyntax, _ flow: inout Flow) {
    if let call = expression.as(FunctionCallExprSyntax.self) {
      let name = Self.name(of: call)
      let labels = call.arguments.map { $0.label?.text ?? "" }
      let isReading =
        ["Int", "UInt", "Int32", "Int64", "UInt64", "UUID", "Double", "Bool", "Decimal"].contains(name)
        || labels.first == "rawValue"
        || (call.calledExpression.is(DeclReferenceExprSyntax.self) && labels.first == "rawValue")
        || LinkTables.judges(name)
        || ["firstMatch", "wholeMatch", "prefixMatch", "firstIndex"].contains(name)
        || (name == "first" && call.arguments.first?.label?.text == "of")
      guard isReading else { return }
      for argument in call.arguments {
        if let value = value(of: argument.expression, &flow), value.isData { accept(value, &flow) }
      }
      if let base = call.calledExpression.as(MemberAccessExprSyntax.self)?.base,
        ["wholeMatch", "prefixMatch"].contains(name), let value = value(of: base, &flow), value.isData
      {
        accept(value, &flow)
      }
    } else if let table = expression.as(SubscriptCallExprSyntax.self) {
      guard value(of: table.calledExpression, &flow) == nil else { return }
      for argument in table.arguments {
        if let value = value(of: argument.expression, &flow), value.isData { compare(value, &flow) }
      }
    } else if let attempt = expression.as(TryExprSyntax.self) {
      assume(bindingOf: attempt.expression, &flow)
    }
  }

  private mutating func accept(_ value: LinkValue, _ flow: inout Flow) {
    flow.check(value, .value)
    if value.isAddress { flow.check(value, .part(.host)) }
    if case .text(let part?) = value.role {
      flow.check(value, .part(part))
      compared(part)
    }
  }

  /// What holds where a call is true: lists that contain, functions that judge, questions to the user.
  private mutating func assume(call: FunctionCallExprSyntax, _ truth: Bool, _ flow: inout Flow) {
    let name = Self.name(of: call)
    if LinkTables.asks(name) {
      if truth { flow.isConfirmed = true }
      return
    }
    if let hostCheck = HostComparison(call, name: name), let base = hostCheck.base, truth,
      let value = value(of: base, &flow), value.isData
    {
      if hostCheck.verdict(value) == .whole { compare(LinkValue(.text(.host), value.origin), &flow) }
      if hostCheck.isSchemeAlone(value) { compare(LinkValue(.text(.scheme), value.origin), &flow) }
      if case .text(let part?) = value.role, part == .path || part == .parameter, name != "contains" {
        compare(value, &flow)
      }
      return
    }
    guard truth else { return }
    let arguments = call.arguments.map { value(of: $0.expression, &flow) }
    let base = call.calledExpression.as(MemberAccessExprSyntax.self)?.base
    let baseValue = base.flatMap { value(of: $0, &flow) }
    if name == "contains" || name == "allSatisfy" || name == "elementsEqual" {
      for value in arguments.compactMap({ $0 }) where value.isData && baseValue?.isData != true {
        compare(value, &flow)
      }
      if name == "allSatisfy", let baseValue, baseValue.isData { compare(baseValue, &flow) }
      if name == "contains", baseValue == nil { compareInClosure(call, &flow) }
      return
    }
    if ["isEqual", "caseInsensitiveCompare", "elementsEqual", "starts", "hasPrefix"].contains(name) {
      if let baseValue, baseValue.isData { compare(baseValue, &flow) }
      return
    }
    guard LinkTables.judges(name) else { return assume(resolved: call, &flow) }
    for value in arguments.compactMap({ $0 }) where value.isData { accept(value, &flow) }
    if let baseValue, baseValue.isData { accept(baseValue, &flow) }
  }

  /// `hosts.contains { host == $0 }` compares with what the list holds.
  private mutating func compareInClosure(_ call: FunctionCallExprSyntax, _ flow: inout Flow) {
    let argument = call.trailingClosure ?? call.arguments.first?.expression.as(ClosureExprSyntax.self)
    guard let closure = argument, closure.statements.count == 1,
      case .expr(let only)? = closure.statements.first?.item
    else { return }
    var inner = flow
    for number in 0..<2 { inner.bind("$\(number)", nil) }
    assume(only, true, &inner)
    flow.checks.formUnion(inner.checks)
  }

  /// A function of one expression that can be resolved says what it compares.
  private mutating func assume(resolved call: FunctionCallExprSyntax, _ flow: inout Flow) {
    guard depth < Self.maximumDepth, let function = resolve(call, flow), function.body.count == 1 else {
      return
    }
    var only: ExprSyntax?
    switch function.body.first?.item {
    case .expr(let expression): only = expression
    case .stmt(let statement): only = statement.as(ReturnStmtSyntax.self)?.expression
    default: break
    }
    guard let only else { return }
    var inner = entering(function, call, &flow)
    let outer = file
    file = function.file
    depth += 1
    assume(only, true, &inner)
    depth -= 1
    file = outer
    flow.checks.formUnion(inner.checks)
  }
}
