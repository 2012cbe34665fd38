import AssetLinks
import Findings

/// Finds percent escapes in paths.
enum ManifestEscapeInPathRule: ManifestProblemRule {
  static let metadata = RuleMetadata(
    id: "manifest-escape-in-path",
    title: "A percent escape in a path",
    severity: .error,
    why: """
      Patterns are compared with the decoded path (IF, documented in source), in which no escape is left.
      """,
    bad: ManifestExample.filter(
      #"<data android:scheme="https" android:host="shop.example" ↓android:path="/on%20sale"/>"#),
    good: ManifestExample.filter(
      #"<data android:scheme="https" android:host="shop.example" android:path="/on sale"/>"#),
    subject: .manifest)

  static let code = ManifestProblem.Code.escapeInPath
  static let help = "Write the characters themselves."
}
