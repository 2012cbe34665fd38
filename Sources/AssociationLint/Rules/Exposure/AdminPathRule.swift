import Findings
import PositionedJSON

/// Finds patterns that name internal areas.
enum AdminPathRule: AssociationRule {
  static let metadata = RuleMetadata(
    id: "admin-path",
    title: "A pattern that names an internal area",
    severity: .note,
    why: """
      The file is served to everybody who asks, and is read by people who look for ways in. A pattern for an \
      administration area, also an excluding one, tells that there is one and where.
      """,
    bad:
      #"{"applinks": {"details": [{"appID": "ABCDE12345.com.example.app", "paths": ["NOT /shop/↓admin/*"]}]}}"#,
    good:
      #"{"applinks": {"details": [{"appID": "ABCDE12345.com.example.app", "paths": ["NOT /shop/admiral/*"]}]}}"#
  )

  static func check(_ subject: AssociationSubject) -> [Finding] {
    subject.objects.pathPatterns.compactMap { pattern in
      guard let part = words.firstPlace(in: pattern.bytes, pattern.bytes.indices) else { return nil }
      let area = String(decoding: pattern.bytes[part], as: UTF8.self)
      return subject.finding(
        metadata, at: pattern.value.sourceRange(ofStringBytes: part),
        "The pattern \(Excerpt.quote(pattern.text)) names an internal area (\(Excerpt.quote(area))).",
        help:
          "Leave the area out if no other rule matches its links, or choose a pattern that does not name it.")
    }
  }

  private static let words: WordList = [
    "admin", "administrator", "administration", "backoffice", "internal", "intranet", "phpmyadmin", "staging",
    "debug",
  ]
}
