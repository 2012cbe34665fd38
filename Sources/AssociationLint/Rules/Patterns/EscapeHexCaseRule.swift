import Findings
import PositionedJSON

/// Finds percent escapes with small letters.
enum EscapeHexCaseRule: AssociationRule {
  static let metadata = RuleMetadata(
    id: "escape-hex-case",
    title: "A percent escape in small letters",
    severity: .warning,
    why: """
      A pattern is compared with the link exactly as it is written, the case of its escapes included: `%C3` does \
      not match `%c3` (observed with swcutil on macOS 27). Browsers and URL libraries write capitals (RFC 3986, \
      section 2.1).
      """,
    bad: #"""
      {"applinks": {"details": [{"appIDs": ["ABCDE12345.com.example.app"], \#
      "components": [{"/": "/caf↓%c3%a9/*"}]}]}}
      """#,
    good: #"""
      {"applinks": {"details": [{"appIDs": ["ABCDE12345.com.example.app"], "components": [\#
      {"/": "/caf%C3%A9/*"}, {"/": "/the/%c3%a9", "caseSensitive": false}]}]}}
      """#)

  static func check(_ subject: AssociationSubject) -> [Finding] {
    subject.findings(metadata, in: .all) { site in
      guard site.isPercentEncoded, site.isCaseSensitive, site.bytes.contains(UInt8(ascii: "%")) else {
        return nil
      }
      let capital = PercentEscape.capitalizing(site.bytes)
      guard let digit = site.bytes.indices.first(where: { site.bytes[$0] != capital[$0] }) else { return nil }
      let start = site.bytes[digit - 1] == UInt8(ascii: "%") ? digit - 1 : digit - 2
      return AssociationSubject.PatternFault(
        range: start..<start + 3,
        message: """
          \(site.phrase) \(site.words) holds \(site.text(start..<start + 3).quotedForMessage), which does not \
          match the same escape in capitals.
          """,
        help: "Write the digits of escapes in capitals, as links do.",
        fix: Fix(
          "Write escapes in capitals",
          edits: [site.edit(replacing: site.bytes.indices, with: capital)], isSafe: false))
    }
  }
}
