import AssetLinks
import Findings

/// Finds a query or fragment in paths.
enum ManifestQueryInPathRule: ManifestProblemRule {
  static let metadata = RuleMetadata(
    id: "manifest-query-in-path",
    title: "A query or fragment in a path",
    severity: .error,
    why: """
      Plain data elements never look at query and fragment (DATA, documented), so that no path holds ? or \
      #. Groups can, from Android 15 on (URG).
      """,
    bad: ManifestExample.filter(
      #"<data android:scheme="https" android:host="shop.example" ↓android:path="/buy?id=1"/>"#),
    good: ManifestExample.filter(
      #"<data android:scheme="https" android:host="shop.example" android:path="/buy"/>"#),
    subject: .manifest)

  static let code = ManifestProblem.Code.queryInPath
  static let help = "Cut the path before the ? or #."
}
