import AssetLinks
import Findings

/// Finds XML that is no manifest.
enum ManifestNotAManifestRule: ManifestProblemRule {
  static let metadata = RuleMetadata(
    id: "manifest-not-a-manifest",
    title: "XML that is no manifest",
    severity: .error,
    why: """
      The outermost element of an AndroidManifest.xml is manifest (Android's documentation of the \
      manifest). In another file there is nothing to judge.
      """,
    bad: #"↓<application/>"#,
    good: #"<manifest/>"#,
    subject: .manifest)

  static let code = ManifestProblem.Code.notAManifest
  static let help = "Name the AndroidManifest.xml."
}
