import AssetLinks
import Findings
import PositionedJSON

/// Finds manifests with more problems than are described.
enum ManifestManyProblemsRule: ManifestRule {
  static let metadata = RuleMetadata(
    id: "manifest-many-problems",
    title: "A manifest with more problems than are described",
    severity: .error,
    why: """
      The reader describes the first 200 problems of a manifest and counts the others, so that a hostile file costs \
      no more. What the others are is not known before those are mended. In the example … stands for the same \
      filter, 200 times.
      """,
    bad: "↓" + ManifestExample.activity("…<intent-filter tools:node=\"remove\"/>"),
    good: ManifestExample.activity("<intent-filter tools:node=\"remove\"/>"),
    subject: .manifest)

  static func check(_ subject: ManifestSubject) -> [Finding] {
    let hidden = subject.document.problemCount - subject.document.problems.count
    guard hidden > 0 else { return [] }
    return [
      subject.finding(
        metadata, at: .start,
        "The manifest has \(hidden) more problems than the \(subject.document.problems.count) shown.",
        help: "Mend those and judge the manifest again.")
    ]
  }
}
