import AssociationFiles
import Findings
import PositionedJSON

/// Finds `applinks:ignore` directives that cannot be followed.
enum InvalidSuppressionRule: AssociationRule {
  static let metadata = RuleMetadata(
    id: "invalid-suppression",
    title: "A suppression that cannot be followed",
    severity: .warning,
    why: """
      A comment that says applinks:ignore hides findings of the rules that it names. With a slip in a name it \
      hides nothing, and its author believes that it does.
      """,
    bad: #"{"applinks": {"details": [{"comment": "↓applinks:ignore detail-without-ap known"}]}}"#,
    good: #"{"applinks": {"details": [{"comment": "applinks:ignore detail-without-app known"}]}}"#)

  static func check(_ subject: AssociationSubject) -> [Finding] {
    subject.comments.flatMap { comment in
      let mistakes = comment.reading.problems.map { problem in
        subject.finding(
          metadata, at: comment.range(of: problem.range),
          "A suppression cannot be read: \(Excerpt.oneLine(problem.message)).",
          help: "Write applinks:ignore, the names of rules with commas between them, and the reason.")
      }
      return mistakes + comment.reading.suppressions.flatMap { unknownRules(in: $0, of: comment, subject) }
    }
  }

  private static func unknownRules(
    in suppression: Suppression, of comment: CommentDirectives, _ subject: AssociationSubject
  ) -> [Finding] {
    let unknown = suppression.rules.filter { !RuleIndex.contains($0) }
    guard !unknown.isEmpty else { return [] }
    let range = comment.range(of: suppression.range)
    return unknown.map { rule in
      let nearest = rule.isPattern ? nil : RuleIndex.nearest(to: rule.text)
      return subject.finding(
        metadata, at: range, "There is no rule \(Excerpt.quote(rule.text)) to suppress.",
        help: nearest.map { "Write \"\($0.name)\" if you meant that." }
          ?? "Write the name that the finding shows.")
    }
  }
}
