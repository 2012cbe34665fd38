import Findings
import PositionedJSON

/// Finds a query inside a path pattern.
enum QueryInPathRule: AssociationRule {
  static let metadata = RuleMetadata(
    id: "query-in-path",
    title: "A query inside a path pattern",
    severity: .error,
    why: """
      A path pattern is compared with the path alone, which ends before the question mark, and a `?` in it stands \
      for one character (Apple, Components; App Search Programming Guide). `/search?q=*` matches no search link. \
      Components have a key `"?"` for the query; `paths` ignores it.
      """,
    bad: #"""
      {"applinks": {"details": [{"appIDs": ["ABCDE12345.com.example.app"], \#
      "components": [{"/": "/search↓?q=*"}]}]}}
      """#,
    good: #"""
      {"applinks": {"details": [{"appIDs": ["ABCDE12345.com.example.app"], \#
      "components": [{"/": "/search/?*"}, {"/": "/id/????"}, {"/": "/search", "?": {"q": "*"}}]}]}}
      """#)

  static func check(_ subject: AssociationSubject) -> [Finding] {
    subject.findings(metadata, in: .paths) { site in
      guard let start = QueryText.start(in: site.bytes, from: site.body.lowerBound) else { return nil }
      let query = start..<site.body.upperBound
      let isLegacy = site.part == .legacyPath
      return AssociationSubject.PatternFault(
        range: query,
        message: """
          The path pattern \(site.words) holds a query, but it is compared with the path alone and \"?\" stands \
          for one character.
          """,
        help: isLegacy
          ? "Leave out the query, which \"paths\" ignores, or ask for it with \"?\" in a component."
          : "Move the query to the key \"?\" of the component.",
        fix: isLegacy
          ? Fix("Leave out the query", edits: [.remove(site.range(query))], isSafe: false)
          : movingFix(site, query))
    }
  }

  private static func movingFix(_ site: PatternSite, _ query: Range<Int>) -> Fix? {
    let text = site.bytes[query].dropFirst()
    guard let object = site.object, object["?"] == nil, !text.contains(UInt8(ascii: "#")),
      let items = QueryItems(text), let member = object.edit(addingMember: "?", value: items.dictionary)
    else { return nil }
    return Fix(
      "Ask for the query in a dictionary", edits: [.remove(site.range(query)), member], isSafe: false)
  }
}
