import Findings
import PositionedJSON

/// Finds the placeholders of route templates.
enum TemplatePlaceholderRule: AssociationRule {
  static let metadata = RuleMetadata(
    id: "template-placeholder",
    title: "The placeholder of a route template in a pattern",
    severity: .warning,
    why: """
      Patterns know `*`, `?` and `$(name)`; every other character stands for itself (Apple, Components; \
      SubstitutionVariables). `{id}` and `:id` match only links that hold those very characters.
      """,
    bad: #"""
      {"applinks": {"details": [{"appIDs": ["ABCDE12345.com.example.app"], \#
      "components": [{"/": "/stations/↓:id"}]}]}}
      """#,
    good: #"""
      {"applinks": {"details": [{"appIDs": ["ABCDE12345.com.example.app"], \#
      "components": [{"/": "/stations/?*"}, {"/": "/wiki/Help:Contents"}, {"?": {"ids[]": "?*"}}]}]}}
      """#)

  static func check(_ subject: AssociationSubject) -> [Finding] {
    subject.findings(metadata, in: .all) { site in
      let isPath = PatternSite.Parts.paths.contains(site.part)
      let found = TemplatePlaceholder.all(in: site.bytes, segments: isPath ? site.segments : [])
      guard let first = found.first else { return nil }
      return AssociationSubject.PatternFault(
        range: first,
        message: """
          \(site.phrase) \(site.words) holds the placeholder \(site.text(first).quotedForMessage), which patterns \
          take as plain text.
          """,
        help: "Write \"?*\" for a text that is not empty.",
        fix: site.edit(replacingEach: found, with: "?*").map {
          Fix("Write ?* in the place of placeholders", edits: [$0], isSafe: false)
        })
    }
  }
}
