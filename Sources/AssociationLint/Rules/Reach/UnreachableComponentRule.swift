import AssociationFiles
import Findings
import PositionedJSON

/// Finds rules that are never reached because one before them matches all their links.
enum UnreachableComponentRule: AssociationRule {
  static let metadata = RuleMetadata(
    id: "unreachable-component",
    title: "A rule that is never reached",
    severity: .warning,
    why: """
      Rules are tried from top to bottom, and the first that matches decides, an excluding one too (Apple, \
      Components; WWDC 2019 session 717). A rule whose links are all matched by one before it has no effect. \
      The comparison is exact for patterns of text, `*` and `?`; where variables leave a doubt, nothing is said.
      """,
    bad: #"""
      {"applinks": {"details": [{"appIDs": ["ABCDE12345.com.example.app"], \#
      "components": [{"/": "/buy/*"}, ↓{"/": "/buy/?*/print", "exclude": true}]}]}}
      """#,
    good: #"""
      {"applinks": {"details": [{"appIDs": ["ABCDE12345.com.example.app"], \#
      "components": [{"/": "/buy/?*"}, {"/": "/buy", "exclude": true}]}]}}
      """#)

  static func check(_ subject: AssociationSubject) -> [Finding] {
    let variables = subject.variableTable
    var budget = InclusionBudget(forFileOf: subject.file.document.bytes.count)
    var findings: [Finding] = []
    for list in subject.ruleLists where list.rules.count > 1 {
      // A rule that repeats another has a finding of its own.
      let repetitions = RuleIdentity.repetitions(in: list.rules, variables: variables)
      for pair in CoverageSearch.pairs(list.rules, variables: variables, budget: &budget)
      where repetitions[pair.covered] == nil {
        findings.append(finding(list.rules[pair.covered], list.rules[pair.covering], subject))
      }
    }
    return findings.inTextOrder
  }

  private static func finding(
    _ rule: EffectiveRule, _ cover: EffectiveRule, _ subject: AssociationSubject
  ) -> Finding {
    subject.finding(
      metadata, at: rule.value.range,
      "The rule \(rule.words) is never reached: \(cover.words) before it matches every link that it matches.",
      help: rule.isExcluded == cover.isExcluded
        ? "Remove the rule." : "Move the rule before \(cover.words), or remove it.",
      related: [RelatedPlace(subject.place(cover.value.range), "the rule that covers it")])
  }
}
