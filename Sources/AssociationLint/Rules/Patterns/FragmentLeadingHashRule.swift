import Findings
import PositionedJSON

/// Finds a fragment pattern that begins with `#`.
enum FragmentLeadingHashRule: AssociationRule {
  static let metadata = RuleMetadata(
    id: "fragment-leading-hash",
    title: "A fragment pattern that begins with the URL's hash sign",
    severity: .error,
    why: """
      The fragment is the text behind the `#` (RFC 3986, section 3.5; Apple, Components), and the whole pattern \
      must match it. A pattern that begins with `#` asks for a second one, which no well-formed link has.
      """,
    bad: #"""
      {"applinks": {"details": [{"appIDs": ["ABCDE12345.com.example.app"], \#
      "components": [{"/": "/help", "#": "↓#contact"}]}]}}
      """#,
    good: #"""
      {"applinks": {"details": [{"appIDs": ["ABCDE12345.com.example.app"], \#
      "components": [{"/": "/help", "#": "contact"}, {"/": "/help", "#": "*#contact"}]}]}}
      """#)

  static func check(_ subject: AssociationSubject) -> [Finding] {
    subject.findings(metadata, in: .fragment) { site in
      let start = site.body.lowerBound
      guard start < site.body.upperBound, site.bytes[start] == UInt8(ascii: "#") else { return nil }
      return AssociationSubject.PatternFault(
        range: start..<start + 1,
        message: "The fragment pattern \(site.words) begins with \"#\", which is no part of a fragment.",
        help: "Leave out the \"#\": the fragment is the text behind it.",
        fix: Fix("Remove the \"#\"", edits: [.remove(site.range(start..<start + 1))], isSafe: false))
    }
  }
}
