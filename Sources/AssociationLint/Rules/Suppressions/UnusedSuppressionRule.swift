import Findings
import PositionedJSON

/// Finds `applinks:ignore` directives that hide nothing.
enum UnusedSuppressionRule: AssociationRule {
  static let metadata = RuleMetadata(
    id: "unused-suppression",
    title: "A suppression that hides nothing",
    severity: .warning,
    why: """
      A comment that says applinks:ignore hides findings of the rules that it names. One that has nothing to \
      hide was left over when the fault was mended, and would hide the next one. A fault because of which a device \
      reads nothing of the file cannot be hidden from inside it.
      """,
    bad: #"""
      {"applinks": {"details": [{"comment": "↓applinks:ignore detail-without-app", "appID": "ABCDE12345.com.example.app"}]}}
      """#,
    good: #"{"applinks": {"details": [{"comment": "applinks:ignore detail-without-app"}]}}"#)

  /// Judges by every other rule first: what a linter does in any case.
  static func check(_ subject: AssociationSubject) -> [Finding] {
    AssociationLinter(settings: subject.settings).findings(in: subject).filter { $0.rule == metadata.id }
  }

  /// The findings for names in directives that hid nothing.
  static func findings(
    for unused: [SuppressionScopes.Selector], in subject: AssociationSubject
  ) -> [Finding] {
    unused.map { name in
      subject.finding(
        metadata, at: name.range,
        name.isRefused
          ? """
          The suppression of \(Excerpt.quote(name.selector.text)) hides nothing, since a device reads nothing of a \
          file with such a fault.
          """
          : "The suppression of \(Excerpt.quote(name.selector.text)) hides nothing here.",
        help: name.isRefused
          ? "Mend the fault, and remove the name from the comment." : "Remove the name from the comment.")
    }
  }
}
