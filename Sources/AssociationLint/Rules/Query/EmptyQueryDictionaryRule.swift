import AssociationFiles
import Findings
import PositionedJSON

/// Finds a query dictionary without items.
enum EmptyQueryDictionaryRule: AssociationRule {
  static let metadata = RuleMetadata(
    id: "empty-query-dictionary",
    title: "A query dictionary without items",
    severity: .note,
    why: """
      A query dictionary matches when all items that it names match (Apple, Components, Query). One that names \
      none asks for nothing, exactly as if it were absent.
      """,
    bad: #"""
      {"applinks": {"details": [{"appIDs": ["ABCDE12345.com.example.app"], \#
      "components": [{"/": "/search", "?": ↓{}}]}]}}
      """#,
    good: #"""
      {"applinks": {"defaults": {"?": {"id": "?*"}}, "details": [{"appIDs": ["ABCDE12345.com.example.app"], \#
      "components": [{"/": "/search", "?": {}}]}]}}
      """#)

  static func check(_ subject: AssociationSubject) -> [Finding] {
    guard let applinks = subject.file.applinks else { return [] }
    var findings: [Finding] = []
    for detail in applinks.details {
      // Where defaults ask for something, an empty dictionary is the way to ask for nothing.
      if detail.defaults?.query != nil || applinks.defaults?.query != nil { continue }
      for component in detail.components {
        if let found = finding(in: component, subject) { findings.append(found) }
      }
    }
    return findings.inTextOrder
  }

  private static func finding(in component: Component, _ subject: AssociationSubject) -> Finding? {
    guard case .items(let items) = component.keys.query, items.isEmpty else { return nil }
    let members = Array(component.value.members)
    guard let index = members.lastIndex(where: { $0.key.hasText("?") }) else { return nil }
    let removal = ElementRemovals(component.value).edit(at: index)
    return subject.finding(
      metadata, at: members[index].value.range,
      "The query dictionary names no item, so it asks for nothing.",
      help: "Name the items that the link must carry, or remove \"?\".",
      fix: removal.map { Fix("Remove the empty dictionary", edits: [$0]) })
  }
}
