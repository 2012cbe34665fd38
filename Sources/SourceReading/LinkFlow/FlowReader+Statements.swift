import SourceFacts
import SwiftParser
import SwiftSyntax

/// Statements. Each function returns whether control never gets behind what it ran through.
extension FlowReader {
  mutating func run(_ items: CodeBlockItemListSyntax, _ flow: inout Flow) -> Bool {
    // Functions may be called before they are declared.
    for item in items {
      if case .decl(let declaration) = item.item, let function = declaration.as(FunctionDeclSyntax.self) {
        flow.functions[function.name.text] = function
      }
    }
    for (number, item) in items.enumerated() {
      let exits: Bool
      switch item.item {
      case .decl(let declaration): exits = run(declaration, &flow)
      case .stmt(let statement): exits = run(statement, &flow)
      case .expr(let expression):
        let value = statement(expression, &flow, isOnly: items.count == 1)
        // The only expression of a function is what it returns.
        if number == 0, items.count == 1, let value = value.value { returned = returned ?? value }
        exits = value.exits
      }
      if exits { return true }
    }
    return false
  }

  private mutating func statement(
    _ expression: ExprSyntax, _ flow: inout Flow, isOnly: Bool
  ) -> (exits: Bool, value: LinkValue?) {
    if let branch = expression.as(IfExprSyntax.self) { return (run(branch, &flow), nil) }
    if let branch = expression.as(SwitchExprSyntax.self) { return (run(branch, &flow), nil) }
    let value = value(of: expression, &flow)
    check(afterTrying: expression, &flow)
    if let call = expression.as(FunctionCallExprSyntax.self),
      let name = call.calledExpression.as(DeclReferenceExprSyntax.self)?.baseName.text,
      ["fatalError", "preconditionFailure", "exit", "abort"].contains(name)
    {
      return (true, value)
    }
    return (false, value)
  }

  /// `try validate(url)` ends the way here where it fails.
  private mutating func check(afterTrying expression: ExprSyntax, _ flow: inout Flow) {
    guard let attempt = expression.as(TryExprSyntax.self), attempt.questionOrExclamationMark == nil else {
      return
    }
    assume(attempt.expression, true, &flow)
  }

  mutating func run(_ declaration: DeclSyntax, _ flow: inout Flow) -> Bool {
    if let variable = declaration.as(VariableDeclSyntax.self) {
      for binding in variable.bindings {
        let value = binding.initializer.flatMap { self.value(of: $0.value, &flow) }
        let type =
          binding.typeAnnotation.map { TypeWords.plain($0.type.trimmedDescription) }
          ?? binding.initializer.flatMap { TypeWords.made(by: $0.value) }
        bind(binding.pattern, value, type: type, &flow)
      }
    } else if let conditional = declaration.as(IfConfigDeclSyntax.self) {
      return run(conditional, &flow)
    } else if let function = declaration.as(FunctionDeclSyntax.self), receiver == nil,
      let body = function.body
    {
      var inner = flow
      for parameter in CodeIndexer.parameters(function.signature.parameterClause) {
        inner.bind(parameter.name, nil)
      }
      _ = run(body.statements, &inner)
    }
    return false
  }

  /// Each clause of `#if` may be the one that is compiled, or none.
  private mutating func run(_ conditional: IfConfigDeclSyntax, _ flow: inout Flow) -> Bool {
    var joined: Flow?
    var hasElse = false
    for clause in conditional.clauses {
      if clause.poundKeyword.text == "#else" { hasElse = true }
      guard case .statements(let items)? = clause.elements else { continue }
      var inner = flow
      // What is declared there is known behind it too.
      guard !run(items, &inner) else { continue }
      if var other = joined {
        other.names.merge(inner.names) { first, _ in first }
        other.declared.formUnion(inner.declared)
        other.checks.formIntersection(inner.checks)
        other.isConfirmed = other.isConfirmed && inner.isConfirmed
        joined = other
      } else {
        joined = inner
      }
    }
    guard var result = joined else { return false }
    if !hasElse {
      result.checks.formIntersection(flow.checks)
      result.isConfirmed = flow.isConfirmed
    }
    flow = result
    return false
  }

  mutating func run(_ statement: StmtSyntax, _ flow: inout Flow) -> Bool {
    if let wrapped = statement.as(ExpressionStmtSyntax.self) {
      return self.statement(wrapped.expression, &flow, isOnly: false).exits
    }
    if let guarded = statement.as(GuardStmtSyntax.self) { return run(guarded, &flow) }
    if let returning = statement.as(ReturnStmtSyntax.self) {
      if let expression = returning.expression, let value = value(of: expression, &flow) {
        returned = returned ?? value
      }
      return true
    }
    if let thrown = statement.as(ThrowStmtSyntax.self) {
      _ = value(of: thrown.expression, &flow)
      return true
    }
    if statement.is(BreakStmtSyntax.self) || statement.is(ContinueStmtSyntax.self) { return true }
    if let loop = statement.as(ForStmtSyntax.self) { return run(loop, &flow) }
    if let loop = statement.as(WhileStmtSyntax.self) {
      var inner = flow
      for condition in loop.conditions { assume(condition, &inner) }
      _ = run(loop.body.statements, &inner)
      flow.join(flow, inner)
      return false
    }
    if let loop = statement.as(RepeatStmtSyntax.self) {
      _ = run(loop.body.statements, &flow)
      _ = value(of: loop.condition, &flow)
      return false
    }
    if let deferred = statement.as(DeferStmtSyntax.self) {
      var inner = flow
      _ = run(deferred.body.statements, &inner)
      return false
    }
    if let attempt = statement.as(DoStmtSyntax.self) { return run(attempt, &flow) }
    return false
  }

  private mutating func run(_ guarded: GuardStmtSyntax, _ flow: inout Flow) -> Bool {
    var failing = flow
    for condition in guarded.conditions { assume(condition, &flow) }
    if guarded.conditions.count == 1, case .expression(let only)? = guarded.conditions.first?.condition {
      assume(only, false, &failing)
    }
    _ = run(guarded.body.statements, &failing)
    return false
  }

  private mutating func run(_ loop: ForStmtSyntax, _ flow: inout Flow) -> Bool {
    let sequence = value(of: loop.sequence, &flow)
    var inner = flow
    bind(loop.pattern, sequence.map { element(of: $0, at: loop.pattern) }, type: nil, &inner)
    if let clause = loop.whereClause { assume(clause.condition, true, &inner) }
    _ = run(loop.body.statements, &inner)
    flow.join(flow, inner)
    return false
  }

  private mutating func run(_ attempt: DoStmtSyntax, _ flow: inout Flow) -> Bool {
    var body = flow
    var ways = run(attempt.body.statements, &body) ? [] : [body]
    for clause in attempt.catchClauses {
      var inner = flow
      if !run(clause.body.statements, &inner) { ways.append(inner) }
    }
    flow.join(ways)
    return ways.isEmpty
  }

  mutating func run(_ branch: IfExprSyntax, _ flow: inout Flow) -> Bool {
    var taken = flow
    for condition in branch.conditions { assume(condition, &taken) }
    let takenExits = run(branch.body.statements, &taken)
    var other = flow
    if branch.conditions.count == 1, case .expression(let only)? = branch.conditions.first?.condition {
      assume(only, false, &other)
    }
    var otherExits = false
    switch branch.elseBody {
    case .codeBlock(let block): otherExits = run(block.statements, &other)
    case .ifExpr(let next): otherExits = run(next, &other)
    case nil: break
    }
    switch (takenExits, otherExits) {
    case (true, true): return true
    case (true, false): flow.join(other, other)
    case (false, true): flow.join(taken, taken)
    case (false, false): flow.join(taken, other)
    }
    return false
  }

  mutating func run(_ branch: SwitchExprSyntax, _ flow: inout Flow) -> Bool {
    let subjects = elements(of: branch.subject).map { ($0, value(of: $0, &flow)) }
    var ways: [Flow] = []
    for case .switchCase(let clause) in branch.cases {
      var inner = flow
      if case .case(let label) = clause.label { match(label, subjects, &inner) }
      let last = clause.statements.last?.item
      var isBreak = false
      if case .stmt(let statement)? = last { isBreak = statement.is(BreakStmtSyntax.self) }
      if !run(clause.statements, &inner) || isBreak { ways.append(inner) }
    }
    flow.join(ways)
    return ways.isEmpty && !branch.cases.isEmpty
  }

  /// The expressions of a tuple, or the only one.
  private func elements(of expression: ExprSyntax) -> [ExprSyntax] {
    guard let tuple = expression.as(TupleExprSyntax.self) else { return [expression] }
    return tuple.elements.map(\.expression)
  }

  /// What a matching case says: one with a literal compares.
  private mutating func match(
    _ label: SwitchCaseLabelSyntax, _ subjects: [(ExprSyntax, LinkValue?)], _ flow: inout Flow
  ) {
    for (number, subject) in subjects.enumerated() {
      guard let value = subject.1 else { continue }
      let isCompared = label.caseItems.allSatisfy { item in
        guard let pattern = item.pattern.as(ExpressionPatternSyntax.self) else { return false }
        let parts = elements(of: pattern.expression)
        guard parts.count == subjects.count || subjects.count == 1 else { return false }
        return Self.isConstant(subjects.count == 1 ? pattern.expression : parts[number])
      }
      if isCompared { compare(value, &flow) }
    }
    for item in label.caseItems {
      bindCase(item.pattern, subjects.map(\.1), &flow)
      if label.caseItems.count == 1, let clause = item.whereClause { assume(clause.condition, true, &flow) }
    }
  }

  private mutating func bindCase(_ pattern: PatternSyntax, _ values: [LinkValue?], _ flow: inout Flow) {
    if let binding = pattern.as(ValueBindingPatternSyntax.self) {
      bind(binding.pattern, values.first ?? nil, type: nil, &flow)
    }
  }

  /// Whether an expression is a literal, a name of a constant or a case.
  static func isConstant(_ expression: ExprSyntax) -> Bool {
    if expression.is(NilLiteralExprSyntax.self) || expression.is(DiscardAssignmentExprSyntax.self) {
      return false
    }
    if let text = expression.as(StringLiteralExprSyntax.self) {
      return text.representedLiteralValue?.isEmpty == false
    }
    return expression.is(IntegerLiteralExprSyntax.self) || expression.is(MemberAccessExprSyntax.self)
      || expression.is(DeclReferenceExprSyntax.self)
  }

  /// Binds the names of a pattern.
  mutating func bind(_ pattern: PatternSyntax, _ value: LinkValue?, type: String?, _ flow: inout Flow) {
    if let name = pattern.as(IdentifierPatternSyntax.self) {
      flow.bind(name.identifier.identifier?.name ?? name.identifier.text, value, type: type)
    } else if let tuple = pattern.as(TuplePatternSyntax.self) {
      for element in tuple.elements { bind(element.pattern, value, type: nil, &flow) }
    } else if let inner = pattern.as(ValueBindingPatternSyntax.self) {
      bind(inner.pattern, value, type: type, &flow)
    } else if let expression = pattern.as(ExpressionPatternSyntax.self)?.expression {
      for name in PatternNames.names(in: expression) { flow.bind(name, value) }
    }
  }
}
