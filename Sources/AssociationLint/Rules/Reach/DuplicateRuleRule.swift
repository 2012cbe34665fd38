import Findings
import LinkAnalysis
import PositionedJSON

/// Finds rules that say what an earlier one of the same list says.
enum DuplicateRuleRule: AssociationRule {
  static let metadata = RuleMetadata(
    id: "duplicate-rule",
    title: "A rule that says what an earlier one says",
    severity: .warning,
    why: """
      The first rule that matches decides (Apple, Components; WWDC 2019 session 717), so the second of two equal \
      rules is never reached; often another path was meant. Comments do not count, nor do slashes at the \
      ends of a pattern (observed with swcutil on macOS 27).
      """,
    bad: #"""
      {"applinks": {"details": [{"appIDs": ["ABCDE12345.com.example.app"], "components": [\#
      {"/": "/buy/*"}, {"/": "/sell/*"}, ↓{"/": "/buy/*", "comment": "shop"}]}]}}
      """#,
    good: #"""
      {"applinks": {"details": [{"appIDs": ["ABCDE12345.com.example.app"], "components": [\#
      {"/": "/buy/*"}, {"/": "/Buy/*"}]}, {"appIDs": ["ABCDE12345.com.example.two"], \#
      "components": [{"/": "/buy/*"}]}]}}
      """#)

  static var isProof: Bool { true }

  static func check(_ subject: AssociationSubject) -> [Finding] {
    let matcher = subject.matcher
    var findings: [Finding] = []
    for list in subject.ruleLists where list.rules.count > 1 {
      let repetitions = subject.analysis(of: list, matcher).repetitions
      guard !repetitions.isEmpty else { continue }
      let removals = ElementRemovals(list.array)
      for (later, earlier) in repetitions {
        findings.append(finding(list.rules[later], list.rules[earlier], removals, subject))
      }
    }
    return findings.inTextOrder
  }

  private static func finding(
    _ rule: EffectiveRule, _ original: EffectiveRule, _ removals: ElementRemovals,
    _ subject: AssociationSubject
  ) -> Finding {
    subject.finding(
      metadata, at: rule.value.range,
      "The rule \(rule.words) says what \(original.words) before it says.",
      help: "Remove the second rule, or write the one that was meant.",
      related: [RelatedPlace(subject.place(original.value.range), "the same rule")],
      fix: removals.edit(at: rule.index).map { Fix(title(rule), edits: [$0]) })
  }

  /// What the fix does; a comment that goes with the rule is named, since it is lost.
  private static func title(_ rule: EffectiveRule) -> String {
    guard rule.value.kind == .object, let comment = rule.value["comment"] else {
      return "Remove the second rule"
    }
    let words = comment.string.map(Excerpt.quote) ?? comment.sourceText.shortenedForMessage
    return "Remove the second rule and its comment \(words)"
  }
}
