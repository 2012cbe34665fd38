import Findings
import PositionedJSON

/// Finds characters beyond ASCII in a pattern that is compared with undecoded links.
enum NonASCIIPatternRule: AssociationRule {
  static let metadata = RuleMetadata(
    id: "non-ascii-pattern",
    title: "A character beyond ASCII in a pattern",
    severity: .error,
    why: """
      Unless `percentEncoded` is false, links are compared as ASCII text, with everything else escaped (Apple, \
      WWDC 2019 session 717): `/café` does not match `/caf%C3%A9` (observed with swcutil on macOS 27).
      """,
    bad: #"""
      {"applinks": {"details": [{"appIDs": ["ABCDE12345.com.example.app"], \#
      "components": [{"/": "/caf↓é/*"}]}]}}
      """#,
    good: #"""
      {"applinks": {"defaults": {"percentEncoded": false}, "details": [\#
      {"appIDs": ["ABCDE12345.com.example.app"], "components": [{"/": "/café/*"}]}]}}
      """#)

  static func check(_ subject: AssociationSubject) -> [Finding] {
    (patternFindings(subject) + nameFindings(subject)).inTextOrder
  }

  /// The findings about the names of query items, which are compared like the patterns of their values.
  private static func nameFindings(_ subject: AssociationSubject) -> [Finding] {
    subject.findings(
      metadata,
      aboutItemNames: { site, key in
        let name = Array(key.text.utf8)
        guard site.isPercentEncoded, name.contains(where: { $0 >= 0x80 }) else { return nil }
        let mended = name.flatMap { $0 >= 0x80 ? PercentEscape.escaping([$0]) : [$0] }
        return AssociationSubject.NameFault(
          message: """
            The query item \(key.text.quotedForMessage) is named beyond ASCII, but links are compared with everything \
            beyond ASCII escaped, so no link carries it.
            """,
          help: """
            Write \(String(decoding: mended, as: UTF8.self).quotedForMessage), or set "percentEncoded" to false.
            """,
          fixTitle: "Escape what is not ASCII", mended: mended)
      })
  }

  private static func patternFindings(_ subject: AssociationSubject) -> [Finding] {
    subject.findings(metadata, in: .all) { site in
      guard site.isPercentEncoded, let start = site.bytes.firstIndex(where: { $0 >= 0x80 }) else {
        return nil
      }
      var end = start
      while end < site.bytes.count, site.bytes[end] >= 0x80 { end += 1 }
      let body = min(site.body.lowerBound, start)..<max(site.body.upperBound, end)
      let escaped = site.bytes[body].flatMap { $0 >= 0x80 ? PercentEscape.escaping([$0]) : [$0] }
      return AssociationSubject.PatternFault(
        range: start..<end,
        message: """
          \(site.phrase) \(site.words) holds \(site.text(start..<end).quotedForMessage), but links are compared \
          with everything beyond ASCII escaped, so it matches nothing.
          """,
        help: """
          Write \"\(String(decoding: PercentEscape.escaping(site.bytes[start..<end]), as: UTF8.self))\", or set \
          \"percentEncoded\" to false.
          """,
        fix: Fix(
          "Escape what is not ASCII", edits: [site.edit(replacing: body, with: escaped)], isSafe: false))
    }
  }
}
