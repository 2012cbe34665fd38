import AssetLinks
import Findings

/// Finds hosts and paths without a scheme.
enum ManifestIgnoredWithoutSchemeRule: ManifestProblemRule {
  static let metadata = RuleMetadata(
    id: "manifest-ignored-without-scheme",
    title: "A host or path in a filter without a scheme",
    severity: .error,
    why: """
      Without a scheme in the filter all other attributes of the URI are ignored (DATA, documented).
      """,
    bad: ManifestExample.filter(
      #"<data ↓android:host="shop.example"/>"#),
    good: ManifestExample.filter(
      #"<data android:host="shop.example"/>"#, #"<data android:scheme="https"/>"#),
    subject: .manifest)

  static let code = ManifestProblem.Code.ignoredWithoutScheme
  static let help = "Add android:scheme to the filter."
}
