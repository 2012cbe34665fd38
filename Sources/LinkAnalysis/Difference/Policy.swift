import LinkMatching

/// The rules that are tried for an app, in order, and the variables of their file.
struct Policy {
  let rules: [AnalysedRule]
  let variables: VariableValues
  private let firstPositions: [[Int32]: Int]

  init(_ rules: [AnalysedRule], variables: VariableValues) {
    self.rules = rules
    self.variables = variables
    var positions: [[Int32]: Int] = [:]
    for (position, rule) in rules.enumerated() where positions[rule.identity] == nil {
      positions[rule.identity] = position
    }
    firstPositions = positions
  }

  /// The position of the first rule that matches the links of `rule` and no others.
  func firstPosition(of rule: AnalysedRule) -> Int? { firstPositions[rule.identity] }

  /// Whether a rule before it matches the same links.
  func isRepeated(_ position: Int) -> Bool { firstPositions[rules[position].identity] != position }

  func sourced(_ rule: AnalysedRule) -> SetDescriber.Sourced {
    SetDescriber.Sourced(rule: rule, variables: variables)
  }

  func sourced(upTo position: Int) -> [SetDescriber.Sourced] { rules[..<position].map(sourced) }

  /// What decides about links: the conditions and what they lead to, in order.
  var decisive: [[Int32]] { rules.map(\.meaning) }
}
