import AssociationFiles
import Findings
import LinkAnalysis
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

  static var isProof: Bool { true }

  static func check(_ subject: AssociationSubject) -> [Finding] {
    let lastEntries = subject.lastEntries
    let matcher = subject.matcher
    var findings: [Finding] = []
    for list in subject.ruleLists where list.rules.contains(where: \.isExcluded) {
      // A list of nothing but excludes has a rule of its own; a later entry for the app may be what it is for.
      guard list.rules.contains(where: { !$0.isExcluded }), list.isLast(among: lastEntries) else { continue }
      var analysis = subject.analysis(of: list, matcher)
      for position in analysis.uselessExcludes() { findings.append(finding(list.rules[position], subject)) }
    }
    return findings.inTextOrder
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
