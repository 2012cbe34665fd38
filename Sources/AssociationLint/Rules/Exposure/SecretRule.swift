import Findings
import PositionedJSON

/// Finds passwords and keys.
enum SecretRule: AssociationRule {
  static let metadata = RuleMetadata(
    id: "secret",
    title: "A secret in the file",
    severity: .error,
    why: """
      The file is served to everybody who asks. The text has the documented form of a key, a token or a \
      password; whoever reads it can use it.
      """,
    bad: #"{"applinks": {"details": [{"comment": "Uploaded with ↓AKIAIOSFODNN7EXAMPLE"}]}}"#,
    good: #"{"applinks": {"details": [{"comment": "Uploaded with token=*"}]}}"#)

  static func check(_ subject: AssociationSubject) -> [Finding] {
    subject.texts.compactMap { text in
      guard let match = SecretFinder.firstSecret(in: text.bytes) else { return nil }
      // The message goes into logs: it does not repeat the secret.
      return subject.finding(
        metadata, at: text.value.sourceRange(ofStringBytes: match.range),
        "The file holds what looks like \(match.kind).",
        help: "Remove it, and replace the secret by a new one.")
    }
  }
}
