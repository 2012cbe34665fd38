import Findings
import PositionedJSON

/// Finds the route of a single-page application inside a path pattern.
enum HashRouteInPathRule: AssociationRule {
  static let metadata = RuleMetadata(
    id: "hash-route-in-path",
    title: "A hash route inside a path pattern",
    severity: .error,
    why: """
      The route of a single-page application behind `#/` is the fragment of the link, not a part of its path: it \
      must be matched with `"#"` (Apple developer forums, thread 712348, observed). `paths` cannot see it.
      """,
    bad: #"""
      {"applinks": {"details": [{"appIDs": ["ABCDE12345.com.example.app"], \#
      "components": [{"/": "/↓#/market/*"}]}]}}
      """#,
    good: #"""
      {"applinks": {"details": [{"appIDs": ["ABCDE12345.com.example.app"], \#
      "components": [{"/": "/", "#": "/market/*"}]}]}}
      """#)

  static func check(_ subject: AssociationSubject) -> [Finding] {
    subject.findings(metadata, in: .paths) { site in
      guard let start = HashRoute.start(in: site.bytes) else { return nil }
      let route = start..<max(site.body.upperBound, start + 1)
      return AssociationSubject.PatternFault(
        range: route,
        message: """
          The path pattern \(site.words) holds the route \(site.text(route).quotedForMessage), but the path of a \
          link ends before \"#\".
          """,
        help: "Match the route with the key \"#\" of a component, without the \"#\" itself.",
        fix: site.movingToFragment(route))
    }
  }
}
