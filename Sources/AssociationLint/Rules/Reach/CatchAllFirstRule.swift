import Findings
import LinkAnalysis
import PositionedJSON

/// Finds a rule for everything with other rules behind it.
enum CatchAllFirstRule: AssociationRule {
  static let metadata = RuleMetadata(
    id: "catch-all-first",
    title: "A rule for every link with other rules behind it",
    severity: .warning,
    why: """
      Rules are tried from top to bottom, and the first that matches decides (Apple, Components; WWDC 2019 session \
      717). Nothing behind a rule that matches every link is ever reached: it belongs at the end.
      """,
    bad: #"""
      {"applinks": {"details": [{"appIDs": ["ABCDE12345.com.example.app"], \#
      "components": [↓{"/": "*"}, {"/": "/help/*", "exclude": true}]}]}}
      """#,
    good: #"""
      {"applinks": {"details": [{"appIDs": ["ABCDE12345.com.example.app"], \#
      "components": [{"/": "*", "#": "app*"}, {"/": "/help/*", "exclude": true}, {"/": "*"}]}]}}
      """#)

  static var isProof: Bool { true }

  static func check(_ subject: AssociationSubject) -> [Finding] {
    let matcher = subject.matcher
    return subject.ruleLists.compactMap { list -> Finding? in
      guard let catchAll = subject.analysis(of: list, matcher).catchAll, catchAll + 1 < list.rules.count
      else { return nil }
      return finding(list.rules[catchAll], list.rules.count - catchAll - 1, subject)
    }.inTextOrder
  }

  private static func finding(_ rule: EffectiveRule, _ dead: Int, _ subject: AssociationSubject) -> Finding {
    let rest = dead == 1 ? "the rule behind it is" : "the \(dead) rules behind it are"
    return subject.finding(
      metadata, at: rule.value.range, "The rule \(rule.words) matches every link, so \(rest) never reached.",
      help: "Move the rule to the end of the list.")
  }
}
