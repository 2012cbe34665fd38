import AssociationFiles
import Findings
import PositionedJSON

/// Finds a query pattern that begins with the question mark of the URL.
enum QueryLeadingQuestionMarkRule: AssociationRule {
  static let metadata = RuleMetadata(
    id: "query-leading-question-mark",
    title: "A query pattern that begins with the URL's question mark",
    severity: .warning,
    why: """
      The query is the text behind the question mark, and in a pattern `?` stands for exactly one character \
      (Apple, Components). `?kind=shoes` therefore asks for a character in front of `kind`, which no link has.
      """,
    bad: #"""
      {"applinks": {"details": [{"appIDs": ["ABCDE12345.com.example.app"], \#
      "components": [{"/": "/search", "?": "↓?kind=*"}]}]}}
      """#,
    good: #"""
      {"applinks": {"details": [{"appIDs": ["ABCDE12345.com.example.app"], \#
      "components": [{"/": "/search", "?": "??=*"}]}]}}
      """#)

  static func check(_ subject: AssociationSubject) -> [Finding] {
    let texts = subject.findings(metadata, in: .queryText) { site in
      guard QueryText.start(in: site.bytes, from: site.body.lowerBound) == site.body.lowerBound else {
        return nil
      }
      let mark = site.body.lowerBound..<site.body.lowerBound + 1
      return AssociationSubject.PatternFault(
        range: mark,
        message: "The query pattern \(site.words) begins with \"?\", which stands for one more character.",
        help: "Leave out the question mark: the query is the text behind it.",
        fix: Fix("Remove the question mark", edits: [.remove(site.range(mark))], isSafe: false))
    }
    return (texts + names(in: subject)).inTextOrder
  }

  /// Names of items that begin with the mark. Names are no patterns, so no link has such an item.
  private static func names(in subject: AssociationSubject) -> [Finding] {
    subject.allRuleKeys.flatMap { keys -> [Finding] in
      guard case .items(let items) = keys.query else { return [] }
      return items.filter { $0.name.utf8.first == UInt8(ascii: "?") && $0.name.utf8.count > 1 }.map { item in
        let start = item.key.contentRange.lowerBound
        return subject.finding(
          metadata, at: item.key.contentRange,
          "The query item \(item.name.quotedForMessage) begins with the URL's question mark.",
          help: "Write the name alone: the query is the text behind the question mark.",
          fix: Fix("Remove the question mark", edits: [.remove(start..<start + 1)], isSafe: false))
      }
    }
  }
}
