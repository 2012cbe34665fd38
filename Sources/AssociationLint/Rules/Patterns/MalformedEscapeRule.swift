import Findings
import PositionedJSON

/// Finds a percent sign without two hexadecimal digits.
enum MalformedEscapeRule: AssociationRule {
  static let metadata = RuleMetadata(
    id: "malformed-escape",
    title: "A percent sign without two hexadecimal digits",
    severity: .warning,
    why: """
      In a link a percent sign begins an escape of two hexadecimal digits, and stands for itself only as `%25` \
      (RFC 3986, section 2.1). A pattern is compared with the link as it is written, so this one matches no \
      well-formed link.
      """,
    bad: #"""
      {"applinks": {"details": [{"appIDs": ["ABCDE12345.com.example.app"], \#
      "components": [{"/": "/save-50↓%/*"}]}]}}
      """#,
    good: #"""
      {"applinks": {"details": [{"appIDs": ["ABCDE12345.com.example.app"], \#
      "components": [{"/": "/save-50%25/*"}, {"/": "/x/%??"}, {"/": "/y/%C?*"}]}]}}
      """#)

  static func check(_ subject: AssociationSubject) -> [Finding] {
    subject.findings(metadata, in: .all) { site in
      guard site.isPercentEncoded, let start = firstFault(in: site.bytes) else { return nil }
      let shown = start..<min(start + 3, site.bytes.count)
      return AssociationSubject.PatternFault(
        range: start..<start + 1,
        message:
          "\(site.phrase) \(site.words) holds \(site.text(shown).quotedForMessage), which is no percent escape.",
        help: "Write two hexadecimal digits behind \"%\", or \"%25\" for the sign itself.",
        fix: Fix(
          "Escape the percent sign",
          edits: [site.edit(replacing: start..<start + 1, with: "%25")], isSafe: false))
    }
  }

  /// The first percent sign that no digits follow. Wildcards and variables may stand for digits.
  private static func firstFault(in bytes: [UInt8]) -> Int? {
    bytes.indices.first { index in
      guard bytes[index] == UInt8(ascii: "%") else { return false }
      for offset in 1...2 {
        guard index + offset < bytes.count else { return true }
        let byte = bytes[index + offset]
        if "*$".utf8.contains(byte) { return false }
        if byte != UInt8(ascii: "?"), ASCII.hexDigitValue(byte) == nil { return true }
      }
      return false
    }
  }
}
