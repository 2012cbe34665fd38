import Findings
import PositionedJSON

/// Finds several slashes in a row inside a path pattern.
enum DoubleSlashInPathRule: AssociationRule {
  static let metadata = RuleMetadata(
    id: "double-slash-in-path",
    title: "Several slashes in a row inside a path pattern",
    severity: .warning,
    why: """
      Runs of slashes do not count at the beginning of a pattern and at its end (observed with swcutil on macOS \
      27); between other characters every slash stands for itself, and few links have two.
      """,
    bad: #"""
      {"applinks": {"details": [{"appIDs": ["ABCDE12345.com.example.app"], \#
      "components": [{"/": "/shop↓//buy/*"}]}]}}
      """#,
    good: #"""
      {"applinks": {"details": [{"appIDs": ["ABCDE12345.com.example.app"], \#
      "components": [{"/": "//shop/buy//"}]}]}}
      """#)

  static func check(_ subject: AssociationSubject) -> [Finding] {
    subject.findings(metadata, in: .paths) { site in
      guard let run = innerRun(of: site), OriginText.range(in: site.bytes, site.body) == nil else {
        return nil
      }
      return AssociationSubject.PatternFault(
        range: run,
        message:
          "The path pattern \(site.words) matches only links with \(run.count) slashes in a row there.",
        help: "Write one slash.",
        fix: Fix("Write one slash", edits: [site.edit(replacing: run, with: "/")], isSafe: false))
    }
  }

  /// The first run of slashes with something else on either side.
  private static func innerRun(of site: PatternSite) -> Range<Int>? {
    let slash = UInt8(ascii: "/")
    let bytes = site.bytes
    var start: Int?
    for index in site.body.drop(while: { bytes[$0] == slash }) {
      if bytes[index] == slash {
        start = start ?? index
      } else {
        if let first = start, index - first > 1 { return first..<index }
        start = nil
      }
    }
    return nil
  }
}
