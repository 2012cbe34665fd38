import Findings
import PositionedJSON

/// Finds a query text that looks as if it asked for one item, but asks for the whole query.
enum QueryWholeTextRule: AssociationRule {
  static let metadata = RuleMetadata(
    id: "query-whole-text",
    title: "A query text without wildcards, which must be the whole query",
    severity: .note,
    why: """
      A query pattern that is a string must cover the whole text behind the question mark: `a=1` does not match \
      `a=1&b=2` (observed with swcutil on macOS 27). A link that somebody adds a campaign parameter to then \
      opens the browser. A dictionary asks for single items and ignores all others (Apple, Components).
      """,
    bad: #"""
      {"applinks": {"details": [{"appIDs": ["ABCDE12345.com.example.app"], \#
      "components": [{"/": "/search", "?": "↓kind=shoes"}]}]}}
      """#,
    good: #"""
      {"applinks": {"details": [{"appIDs": ["ABCDE12345.com.example.app"], \#
      "components": [{"/": "/search", "?": "*kind=shoes*"}]}]}}
      """#)

  static func check(_ subject: AssociationSubject) -> [Finding] {
    subject.findings(metadata, in: .queryText) { site in
      let isExact = !site.bytes.contains(UInt8(ascii: "*")) && !site.bytes.contains(UInt8(ascii: "?"))
      guard isExact, let items = QueryItems(site.bytes[site.body]) else { return nil }
      return AssociationSubject.PatternFault(
        range: site.body,
        message: """
          The query pattern \(site.words) matches only links whose whole query is that text, none that carry \
          another item too.
          """,
        help: "Write \(items.dictionary.shortenedForMessage) to ask for the items alone.",
        fix: Fix(
          "Ask for the items in a dictionary",
          edits: [site.value.edit(replacingWith: items.dictionary)], isSafe: false))
    }
  }
}
