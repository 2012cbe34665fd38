import Findings
import PositionedJSON

/// Finds entries whose rules all exclude.
enum OnlyExcludesRule: AssociationRule {
  static let metadata = RuleMetadata(
    id: "only-excludes",
    title: "An entry whose rules all exclude",
    severity: .warning,
    why: """
      A link opens the app when a rule that does not exclude matches it (Apple, Components; App Search Programming \
      Guide). An entry with nothing but exclude rules opens no link: the rule for the rest, `*`, is missing.
      """,
    bad: #"""
      {"applinks": {"details": [{"appIDs": ["ABCDE12345.com.example.app"], \#
      "components": ↓[{"/": "/help/*", "exclude": true}]}]}}
      """#,
    good: #"""
      {"applinks": {"details": [{"appIDs": ["ABCDE12345.com.example.app"], \#
      "components": [{"/": "/help/*", "exclude": true}, {"/": "*"}]}]}}
      """#)

  static func check(_ subject: AssociationSubject) -> [Finding] {
    let lastEntries = subject.lastEntries
    return subject.ruleLists.compactMap { list -> Finding? in
      guard list.rules.allSatisfy({ $0.isExcluded && $0.isCertain }), list.isLast(among: lastEntries) else {
        return nil
      }
      let rule = list.isLegacy ? "\"*\"" : "{\"/\": \"*\"}"
      return subject.finding(
        metadata, at: list.array.range,
        list.rules.count == 1
          ? "The only rule of the entry excludes, so that it opens no link."
          : "All \(list.rules.count) rules of the entry exclude, so that it opens no link.",
        help: "Add \(rule) at the end, to open all other links.")
    }.inTextOrder
  }
}
