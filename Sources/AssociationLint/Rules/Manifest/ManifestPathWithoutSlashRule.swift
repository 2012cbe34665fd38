import AssetLinks
import Findings

/// Finds paths without a slash at the start.
enum ManifestPathWithoutSlashRule: ManifestProblemRule {
  static let metadata = RuleMetadata(
    id: "manifest-path-without-slash",
    title: "A path without a slash at the start",
    severity: .error,
    why: """
      The path of a web link begins with a slash, and patterns are compared with all of it (DATA, PM, \
      documented).
      """,
    bad: ManifestExample.filter(
      #"<data android:scheme="https" android:host="shop.example" ↓android:pathPrefix="buy"/>"#),
    good: ManifestExample.filter(
      #"<data android:scheme="https" android:host="shop.example" android:pathPattern=".*/buy"/>"#),
    subject: .manifest)

  static let code = ManifestProblem.Code.pathWithoutSlash
  static let help = "Put a slash at the start."
}
