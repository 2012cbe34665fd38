import Findings
import PositionedJSON

/// Finds a scheme or a host inside a path pattern.
enum HostInPathRule: AssociationRule {
  static let metadata = RuleMetadata(
    id: "host-in-path",
    title: "A scheme or a host inside a path pattern",
    severity: .error,
    why: """
      A path pattern is compared with the path of the link alone (Apple, Components): which hosts a file is for \
      is said by where it lies and by the app's entitlement. A pattern with a scheme or a host matches nothing.
      """,
    bad: #"""
      {"applinks": {"details": [{"appIDs": ["ABCDE12345.com.example.app"], \#
      "components": [{"/": "↓https://example.com/buy/*"}]}]}}
      """#,
    good: #"""
      {"applinks": {"details": [{"appIDs": ["ABCDE12345.com.example.app"], \#
      "components": [{"/": "/example.com/buy/*"}, {"/": "*.html"}, {"/": "index.php/news"}]}]}}
      """#)

  static func check(_ subject: AssociationSubject) -> [Finding] {
    subject.findings(metadata, in: .paths) { site in
      guard let origin = OriginText.range(in: site.bytes, site.body) else { return nil }
      let rest = origin.upperBound < site.body.upperBound ? "" : "/"
      return AssociationSubject.PatternFault(
        range: origin,
        message: """
          The path pattern \(site.words) begins with \(site.text(origin).quotedForMessage), which is no part of \
          a path.
          """,
        help: "Write the path alone, with a slash in front.",
        fix: Fix(
          "Remove the scheme and the host", edits: [site.edit(replacing: origin, with: rest)], isSafe: false))
    }
  }
}
