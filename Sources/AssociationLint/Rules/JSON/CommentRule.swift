import Findings
import PositionedJSON

/// Finds comments of other languages.
enum CommentRule: JSONProblemRule {
  static let metadata = RuleMetadata(
    id: "json-comment",
    title: "A comment",
    severity: .error,
    why: """
      JSON has no comments (RFC 8259). A device that meets it reads nothing of the file. A rule may carry its \
      remark in its "comment" key, which Apple ignores (applinks.Details.Components).
      """,
    bad: #"{"applinks": {"details": [↓/* none yet */]}}"#,
    good: #"{"applinks": {"details": [{"comment": "// none yet"}]}}"#)

  static let code = JSONProblem.Code.comment
  static let fixTitle: String? = "Remove the comment"
}
