import AssetLinks
import Findings

/// Finds single backslashes.
enum ManifestLoneBackslashRule: ManifestProblemRule {
  static let metadata = RuleMetadata(
    id: "manifest-lone-backslash",
    title: "A single backslash",
    severity: .warning,
    why: """
      The build tools resolve escapes before the platform does, so that a pattern needs two backslashes \
      (PM documents the doubling); a single one is dropped.
      """,
    bad: ManifestExample.filter(
      #"<data android:scheme="https" android:host="shop.example" ↓android:pathPattern="/a\.b"/>"#),
    good: ManifestExample.filter(
      #"<data android:scheme="https" android:host="shop.example" android:pathPattern="/a\\.b"/>"#),
    subject: .manifest)

  static let code = ManifestProblem.Code.loneBackslash
  static let help = "Write two backslashes, or none."
}
