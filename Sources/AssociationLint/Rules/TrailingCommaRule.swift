import Findings
import PositionedJSON

/// Finds a comma before a closing bracket.
enum TrailingCommaRule: AssociationRule {
  static let metadata = RuleMetadata(
    id: "json-trailing-comma",
    title: "A comma before a closing bracket",
    severity: .error,
    why: """
      JSON has no trailing commas (RFC 8259, sections 4 and 5), and a device that meets one reads nothing of \
      the file. It is the most common slip after a rule was deleted.
      """,
    bad: #"{"webcredentials": {"apps": ["ABCDE12345.com.example.app"↓,]}}"#,
    good: #"{"webcredentials": {"apps": ["ABCDE12345.com.example.app"]}}"#)

  static func check(_ subject: AssociationSubject) -> [Finding] {
    subject.findings(metadata, for: .trailingComma, fixTitle: "Remove the comma")
  }
}
