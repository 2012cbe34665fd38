import AssetLinks
import Findings

/// Finds lists with more problems than are described.
enum AssetLinksManyProblemsRule: AssetLinksRule {
  static let metadata = RuleMetadata(
    id: "asset-links-many-problems",
    title: "A list with more problems than are described",
    severity: .error,
    why: """
      The reader describes the first 200 problems of a list and counts the others, so that a hostile file costs no \
      more. What the others are is not known before those are mended. In the example … stands for 200 times the text "0, ".
      """,
    bad: "↓[…0]",
    good: "[0, 0]",
    subject: .assetLinks)

  static func check(_ subject: AssetLinksSubject) -> [Finding] {
    let hidden = subject.list.problemCount - subject.list.problems.count
    guard hidden > 0 else { return [] }
    return [
      subject.finding(
        metadata, at: 0..<1,
        "The list has \(hidden) more problems than the \(subject.list.problems.count) shown.",
        help: "Mend those and judge the list again.")
    ]
  }
}
