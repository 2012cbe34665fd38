import Findings
import PositionedJSON

/// Finds a fragment inside a path pattern.
enum FragmentInPathRule: AssociationRule {
  static let metadata = RuleMetadata(
    id: "fragment-in-path",
    title: "A fragment inside a path pattern",
    severity: .error,
    why: """
      A path pattern is compared with the path alone, and no path holds a `#`: the fragment begins there (RFC 3986, \
      section 3.5). Components have a key `"#"` for the fragment; `paths` ignores it (Apple, Components; App \
      Search Programming Guide).
      """,
    bad: #"""
      {"applinks": {"details": [{"appIDs": ["ABCDE12345.com.example.app"], \#
      "components": [{"/": "/help↓#contact"}]}]}}
      """#,
    good: #"""
      {"applinks": {"details": [{"appIDs": ["ABCDE12345.com.example.app"], \#
      "components": [{"/": "/help", "#": "contact"}, {"/": "/c#", "percentEncoded": false}]}]}}
      """#)

  static func check(_ subject: AssociationSubject) -> [Finding] {
    subject.findings(metadata, in: .paths) { site in
      // A decoded path may well hold a "#", which the link writes as %23.
      guard site.isPercentEncoded, let start = site.bytes.firstIndex(of: UInt8(ascii: "#")),
        HashRoute.start(in: site.bytes) == nil
      else { return nil }
      let fragment = start..<max(site.body.upperBound, start + 1)
      return AssociationSubject.PatternFault(
        range: fragment,
        message: "The path pattern \(site.words) holds a \"#\", which no path has, so it matches nothing.",
        help: site.part == .legacyPath
          ? "Leave out the fragment, which \"paths\" ignores, or ask for it with \"#\" in a component."
          : "Move the fragment to the key \"#\" of the component.",
        fix: site.movingToFragment(fragment))
    }
  }
}
