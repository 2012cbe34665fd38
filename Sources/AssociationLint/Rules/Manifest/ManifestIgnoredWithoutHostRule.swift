import AssetLinks
import Findings

/// Finds paths without a host.
enum ManifestIgnoredWithoutHostRule: ManifestProblemRule {
  static let metadata = RuleMetadata(
    id: "manifest-ignored-without-host",
    title: "A path in a filter without a host",
    severity: .error,
    why: """
      Without a host in the filter, port and paths are ignored (DATA, documented): the filter takes every \
      link of its schemes.
      """,
    bad: ManifestExample.filter(
      #"<data android:scheme="shop" ↓android:path="/buy"/>"#),
    good: ManifestExample.filter(
      #"<data android:scheme="shop" android:host="open" android:path="/buy"/>"#),
    subject: .manifest)

  static let code = ManifestProblem.Code.ignoredWithoutHost
  static let help = "Add android:host to the filter, or remove the path."
}
