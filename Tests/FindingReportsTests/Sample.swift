import FindingReports
import Findings
import Foundation
import PositionedJSON
import Testing

/// Findings and reports for the tests.
enum Sample {
  /// A finding on the first occurrence of `words` in `text`.
  static func finding(
    _ rule: RuleID = "some-rule", _ severity: Severity = .error, on words: String? = nil,
    of text: String = "",
    file: String = "a.json", _ message: String = "It is wrong", help: String = "Mend it",
    related: [RelatedPlace] = [], fix: Fix? = nil
  ) -> Finding {
    Finding(
      rule: rule, severity: severity, message: message,
      place: Place(file: file, range: words.flatMap { range(of: $0, in: text) }), help: help,
      related: related,
      fix: fix)
  }

  /// The place of the first occurrence of `words`.
  static func range(of words: String, in text: String) -> TextRange? {
    guard let found = text.range(of: words, options: .literal) else { return nil }
    let start = text.utf8.distance(from: text.startIndex, to: found.lowerBound)
    return LineTable(Array(text.utf8)).range(start..<start + words.utf8.count)
  }

  /// A report on `findings` in `a.json`, whose text is `text`.
  static func report(
    _ findings: [Finding], text: String? = nil, rules: [RuleMetadata] = [], files: [String] = [],
    helpBase: String? = nil, baseline: Baseline.Comparison? = nil
  ) -> Report {
    Report(
      findings: findings, rules: rules, checkedFiles: files,
      sources: text.map { ["a.json": Array($0.utf8)] } ?? [:], toolVersion: "1.2.3", helpBase: helpBase,
      baseline: baseline)
  }

  /// A rule whose words try every markup.
  static let rule = RuleMetadata(
    id: "some-rule", title: "Something <wrong>", severity: .warning, why: "It breaks & \"hurts\".",
    bad: "{\"a\": ↓```}", good: "{}")

  /// Words that end or open something in some format.
  static let trickyWords: [String] = [
    "two\nlines", "car\rriage", "\"quotes\" and 'apostrophes'", "a|b|c", "`code` and ```fences```", "x]]>y",
    "\u{1B}[31mred\u{1B}[0m \u{1B}]0;title\u{7}", "<script>alert(1)</script> & <!-- c -->",
    "%0A::error::x, y: z",
    "back\\slash", "übergrößen 日本語 👩🏽‍💻", "nul\u{0}and\u{FFFE}and\u{85}", "\u{202E}reversed\u{2028}line\u{2029}",
    "[link](https://evil.example)", "](\u{301}x)", "\t{tab}\t{0}", "",
  ]

  /// A report whose every text is `words`.
  static func tricky(_ words: String) -> Report {
    let text = "{\"a\": \"\(words)\", \"b\": 1}\n"
    let place = Place(file: words, range: range(of: "\"b\"", in: text))
    let fix = Fix(words, edits: [.insert(words, at: 1)], isSafe: false)
    let finding = Finding(
      rule: RuleID(words), severity: .error, message: words, place: place, help: words,
      related: [RelatedPlace(place, words), RelatedPlace(Place(file: words), words)], fix: fix)
    let rule = RuleMetadata(
      id: RuleID(words), title: words, severity: .note, why: words, bad: words, good: words)
    return Report(
      findings: [finding, finding], rules: [rule], checkedFiles: ["clean.json"],
      sources: [words: Array(text.utf8)], toolVersion: words, helpBase: "https://docs.example/rules")
  }

  /// The parsed JSON of a report.
  static func object(_ report: Report, _ format: ReportFormat) throws -> [String: Any] {
    let value = try JSONSerialization.jsonObject(with: Data(format.render(report).utf8))
    return try #require(value as? [String: Any])
  }
}
