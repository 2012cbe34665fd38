import AssetLinks
import Findings

/// Finds instructions for merging.
enum ManifestMergeInstructionRule: ManifestProblemRule {
  static let metadata = RuleMetadata(
    id: "manifest-merge-instruction",
    title: "An instruction for merging manifests",
    severity: .note,
    why: """
      tools:node and the like are for the tools that merge manifests (the documentation of the merged \
      manifest) and are not carried out here: the app may have other filters than this file.
      """,
    bad: ManifestExample.activity(
      #"""
      <intent-filter ↓tools:node="removeAll"/>
      """#),
    good: ManifestExample.activity(
      #"""
      <intent-filter tools:ignore="AppLinkUrlError"/>
      """#),
    subject: .manifest)

  static let code = ManifestProblem.Code.mergeInstruction
  static let help = "Lint the merged manifest of a build to judge what the app has."
}
