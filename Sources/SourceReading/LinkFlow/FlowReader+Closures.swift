import SourceFacts
import SwiftSyntax

/// Closures: those of calls, and what their parameters stand for.
extension FlowReader {
  /// Runs a closure whose parameters stand for `values`.
  mutating func run(closure: ClosureExprSyntax, _ values: [LinkValue?], _ flow: inout Flow) {
    var inner = flow
    for number in 0..<4 { inner.bind("$\(number)", values.count > number ? values[number] : nil) }
    switch closure.signature?.parameterClause {
    case .simpleInput(let list):
      for (number, parameter) in list.enumerated() {
        inner.bind(parameter.name.text, values.count > number ? values[number] : nil)
      }
    case .parameterClause(let clause):
      for (number, parameter) in clause.parameters.enumerated() {
        let name = (parameter.secondName ?? parameter.firstName).text
        inner.bind(name, values.count > number ? values[number] : nil)
      }
    case nil: break
    }
    for capture in closure.signature?.capture?.items ?? [] {
      if let initializer = capture.initializer {
        inner.bind(capture.name.text, value(of: initializer.value, &flow))
      }
    }
    let outer = returned
    _ = run(closure.statements, &inner)
    returned = outer
  }

  /// Runs the closures of a call, whose first parameter is an element of what it is called on.
  mutating func runClosures(
    _ node: FunctionCallExprSyntax, _ name: String, _ base: LinkValue?, _ flow: inout Flow
  ) {
    var closures = node.arguments.compactMap { $0.expression.as(ClosureExprSyntax.self) }
    if let trailing = node.trailingClosure { closures.append(trailing) }
    closures += node.additionalTrailingClosures.map(\.closure)
    let element = base.flatMap { $0.isLink ? self.element(of: $0, at: node) : nil }
    for closure in closures {
      var inner = flow
      if LinkTables.asks(name) { inner.isConfirmed = true }
      run(closure: closure, name == "reduce" ? [nil, element] : [element], &inner)
    }
    guard let element, ["forEach", "map", "flatMap", "compactMap"].contains(name) else { return }
    for argument in node.arguments where !argument.expression.is(ClosureExprSyntax.self) {
      guard !argument.expression.is(KeyPathExprSyntax.self) else { continue }
      hand(element, to: argument.expression, &flow)
    }
  }
}
