import AssociationFiles
import Findings
import LinkAnalysis
import LinkMatching
import PositionedJSON

/// Finds rules that are never reached because those before them match all their links.
enum UnreachableComponentRule: AssociationRule {
  static let metadata = RuleMetadata(
    id: "unreachable-component",
    title: "A rule that is never reached",
    severity: .warning,
    why: """
      Rules are tried from top to bottom, and the first that matches decides, an excluding one too (Apple, \
      Components; WWDC 2019 session 717). A rule whose links are all matched by rules before it, one alone or several \
      together, has no effect. Each finding is a proof; where it is unknown how a device reads a rule, nothing is said.
      """,
    bad: #"""
      {"applinks": {"details": [{"appIDs": ["ABCDE12345.com.example.app"], \#
      "components": [{"/": "/buy/*"}, ↓{"/": "/buy/?*/print", "exclude": true}]}]}}
      """#,
    good: #"""
      {"applinks": {"details": [{"appIDs": ["ABCDE12345.com.example.app"], \#
      "components": [{"/": "/buy/?*"}, {"/": "/buy", "exclude": true}]}]}}
      """#)

  static var isProof: Bool { true }

  static func check(_ subject: AssociationSubject) -> [Finding] {
    var findings = findings(in: LinkMatcher(tolerating: subject.file), subject)
    // What is read by iOS 12 alone: `paths` beside `components`.
    let lists = subject.ruleLists
    if lists.contains(where: \.isLegacy), lists.contains(where: { !$0.isLegacy }) {
      let version = OSVersion(.ios, 12)
      let question = LinkMatcher.Question(version: version)
      let known = Set(findings.compactMap { $0.place.range?.start.offset })
      findings += self.findings(in: LinkMatcher(tolerating: subject.file, question: question), subject)
        .filter { finding in !(finding.place.range.map { known.contains($0.start.offset) } ?? false) }
    }
    return findings.inTextOrder
  }

  private static func findings(in matcher: LinkMatcher, _ subject: AssociationSubject) -> [Finding] {
    // A rule that repeats another has a finding of its own.
    var repeated: Set<String> = []
    for entry in matcher.entries {
      let analysis = RuleListAnalysis(entry.rules, in: matcher)
      for position in analysis.repetitions.keys { repeated.insert(entry.rules[position].place) }
    }
    return RuleReach(matcher, isCautious: true, limits: AssociationSubject.analysisLimits).unreachable
      .filter { !repeated.contains($0.rule.place) }.map { finding($0, subject) }
  }

  private static func finding(_ unreachable: UnreachableRule, _ subject: AssociationSubject) -> Finding {
    let rule = unreachable.rule
    let covers = unreachable.covering
    guard let first = covers.first else {
      return subject.finding(
        metadata, at: rule.value.range,
        "The rule \(rule.words) is never reached: no link matches it.",
        help: "Remove the rule, or mend its pattern.")
    }
    let who =
      covers.count == 1
      ? "\(first.words) before it matches"
      : "\(covers.prefix(4).map(\.words).joined(separator: ", "))\(covers.count > 4 ? " …" : "") before it together match"
    return subject.finding(
      metadata, at: rule.value.range,
      "The rule \(rule.words) is never reached: \(who) every link that it matches.",
      help: covers.allSatisfy { $0.isExcluded == rule.isExcluded }
        ? "Remove the rule." : "Move the rule before \(first.words), or remove it.",
      related: covers.map { RelatedPlace(subject.place($0.value.range), "a rule that covers it") })
  }
}
