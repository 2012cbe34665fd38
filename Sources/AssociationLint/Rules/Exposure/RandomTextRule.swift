import Findings
import PositionedJSON

/// Finds long random texts.
enum RandomTextRule: AssociationRule {
  static let metadata = RuleMetadata(
    id: "random-text",
    title: "A long random text",
    severity: .warning,
    why: """
      The file is served to everybody who asks. A long text without any pattern is mostly a key or a token; a \
      checksum or the name of a revision looks alike and may stay.
      """,
    bad: #"{"applinks": {"details": [{"comment": "↓9f86d081884c7d659a2feaa0c55ad015a3bf4f1b"}]}}"#,
    good: #"{"applinks": {"details": [{"comment": "550e8400-e29b-41d4-a716-446655440000"}]}}"#)

  static func check(_ subject: AssociationSubject) -> [Finding] {
    subject.texts.compactMap { text in
      guard let token = firstRandomToken(in: text.bytes), SecretFinder.firstSecret(in: text.bytes) == nil
      else {
        return nil
      }
      let start = Excerpt.quote(String(decoding: text.bytes[token].prefix(4), as: UTF8.self) + "…")
      return subject.finding(
        metadata, at: text.value.sourceRange(ofStringBytes: token),
        "A text of \(token.count) random characters begins with \(start) here and may be a secret.",
        help: "Remove it if it is a key or a token.")
    }
  }

  private static func firstRandomToken(in bytes: [UInt8]) -> Range<Int>? {
    for token in TokenScanner(bytes) where Randomness.looksRandom(bytes[token]) { return token }
    return nil
  }
}
