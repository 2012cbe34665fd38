import Findings
import PositionedJSON

/// Finds several stars in a row.
enum RedundantStarsRule: AssociationRule {
  static let metadata = RuleMetadata(
    id: "redundant-stars",
    title: "Several stars in a row",
    severity: .note,
    why: """
      One `*` already stands for any text, slashes included (observed with swcutil on macOS 27); there is no `**`. \
      At the end of a path it even takes something away: a final `/*` also matches without that segment, \
      a final `/**` does not.
      """,
    bad: #"""
      {"applinks": {"details": [{"appIDs": ["ABCDE12345.com.example.app"], \#
      "components": [{"/": "/↓**/sale"}]}]}}
      """#,
    good: #"""
      {"applinks": {"details": [{"appIDs": ["ABCDE12345.com.example.app"], \#
      "components": [{"/": "/*/sale*/*"}]}]}}
      """#)

  static func check(_ subject: AssociationSubject) -> [Finding] {
    subject.findings(metadata, in: .all) { site in
      let runs = starRuns(site.bytes)
      guard let first = runs.first else { return nil }
      let changesEnd =
        PatternSite.Parts.paths.contains(site.part) && runs.contains { isFinalSegment($0, site.bytes) }
      return AssociationSubject.PatternFault(
        range: first,
        message:
          "\(site.phrase) \(site.words) holds \(site.text(first).quotedForMessage), which says no more than \"*\".",
        help: changesEnd
          ? "Write one \"*\", which at the end also matches without that segment." : "Write one \"*\".",
        fix: site.edit(replacingEach: runs, with: "*").map {
          Fix("Write one star", edits: [$0], isSafe: !changesEnd)
        })
    }
  }

  /// The runs of two or more stars.
  private static func starRuns(_ bytes: [UInt8]) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var start: Int?
    for index in 0...bytes.count {
      if index < bytes.count, bytes[index] == UInt8(ascii: "*") {
        start = start ?? index
      } else if let first = start {
        if index - first > 1 { runs.append(first..<index) }
        start = nil
      }
    }
    return runs
  }

  /// Whether one star in the place of the run would make it a final `/*`, trailing slashes aside.
  private static func isFinalSegment(_ run: Range<Int>, _ bytes: [UInt8]) -> Bool {
    let slash = UInt8(ascii: "/")
    return bytes[run.upperBound...].allSatisfy { $0 == slash } && run.lowerBound > 0
      && bytes[run.lowerBound - 1] == slash
  }
}
