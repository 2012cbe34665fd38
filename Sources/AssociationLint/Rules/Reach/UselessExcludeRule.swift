import AssociationFiles
import Findings
import PositionedJSON

/// Finds an `exclude` rule that takes nothing away.
enum UselessExcludeRule: AssociationRule {
  static let metadata = RuleMetadata(
    id: "useless-exclude",
    title: "An exclude rule that takes nothing away",
    severity: .note,
    why: """
      An exclude rule ends the search before the rules behind it are tried (Apple, Components; WWDC 2019 session \
      717). A link that none of them matches does not open the app anyway. Whether the rule also keeps a wildcard \
      domain's file from being asked is unknown.
      """,
    bad: #"""
      {"applinks": {"details": [{"appIDs": ["ABCDE12345.com.example.app"], \#
      "components": [{"/": "/buy/*"}, ↓{"/": "/help/*", "exclude": true}]}]}}
      """#,
    good: #"""
      {"applinks": {"details": [{"appIDs": ["ABCDE12345.com.example.app"], \#
      "components": [{"/": "/buy/print/*", "exclude": true}, {"/": "/buy/*"}]}]}}
      """#)

  static func check(_ subject: AssociationSubject) -> [Finding] {
    let variables = subject.variableTable
    let lastEntries = subject.lastEntries
    var budget = InclusionBudget(forFileOf: subject.file.document.bytes.count)
    var findings: [Finding] = []
    for list in subject.ruleLists where list.rules.contains(where: \.isExcluded) {
      // A list of nothing but excludes has a rule of its own; a later entry for the app may be what it is for.
      guard list.rules.contains(where: { !$0.isExcluded }), list.isLast(among: lastEntries) else { continue }
      let useless = uselessExcludes(list.rules, variables, &budget)
      if useless.isEmpty { continue }
      // A rule that is never reached has a finding of its own.
      let pairs = CoverageSearch.pairs(list.rules, variables: variables, budget: &budget)
      let covered = Set(pairs.map(\.covered))
      for number in useless where !covered.contains(number) {
        findings.append(finding(list.rules[number], subject))
      }
    }
    return findings.inTextOrder
  }

  private static func uselessExcludes(
    _ rules: [EffectiveRule], _ variables: VariableTable, _ budget: inout InclusionBudget
  ) -> [Int] {
    let languages = rules.map { $0.isCertain ? RuleLanguage($0, variables: variables) : nil }
    return rules.indices.filter { number in
      guard rules[number].isExcluded, let language = languages[number] else { return false }
      for later in rules.indices[(number + 1)...] where !rules[later].isExcluded {
        guard let other = languages[later], !language.mayOverlap(other, budget: &budget) else { return false }
        if budget.isSpent { return false }
      }
      return !budget.isSpent
    }
  }

  private static func finding(_ rule: EffectiveRule, _ subject: AssociationSubject) -> Finding {
    subject.finding(
      metadata, at: rule.value.range,
      "The exclude rule \(rule.words) takes nothing away: no rule behind it matches any of its links.",
      help: "Remove the rule, or move it before the rule that it is an exception of.")
  }
}

extension RuleList {
  /// Whether no later entry is about one of the same apps.
  func isLast(among lastEntries: [String: Int]) -> Bool {
    !appIDs.contains { (lastEntries[$0] ?? position) > position }
  }
}
