import AssetLinks
import Findings

/// Finds resources without a value.
enum ManifestUnresolvedResourceRule: ManifestProblemRule {
  static let metadata = RuleMetadata(
    id: "manifest-unresolved-resource",
    title: "A resource without a value",
    severity: .note,
    why: """
      The value stands in the string resources of the app, and may differ by language. Links that depend \
      on one cannot be judged here.
      """,
    bad: ManifestExample.filter(
      #"<data android:scheme="https" ↓android:host="@string/link_host"/>"#),
    good: ManifestExample.filter(
      #"<data android:scheme="https" android:host="shop.example"/>"#),
    subject: .manifest)

  static let code = ManifestProblem.Code.unresolvedResource
  static let help = "Write the host in the manifest, where every reader sees it, or judge the built app."
}
