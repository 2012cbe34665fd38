import AssetLinks
import Findings

/// Finds placeholders without a value.
enum ManifestUnresolvedPlaceholderRule: ManifestProblemRule {
  static let metadata = RuleMetadata(
    id: "manifest-unresolved-placeholder",
    title: "A placeholder without a value",
    severity: .note,
    why: """
      The build puts values in the place of ${name} (the documentation of the merged manifest). Links that \
      depend on one cannot be judged here.
      """,
    bad: ManifestExample.filter(
      #"<data android:scheme="https" ↓android:host="${linkHost}"/>"#),
    good: ManifestExample.filter(
      #"<data android:scheme="https" android:host="shop.example"/>"#),
    subject: .manifest)

  static let code = ManifestProblem.Code.unresolvedPlaceholder
  static let help = "Lint the merged manifest of a build to judge these links too."
}
