import AssetLinks
import Findings

/// Finds schemes that are none.
enum ManifestMalformedSchemeRule: ManifestProblemRule {
  static let metadata = RuleMetadata(
    id: "manifest-malformed-scheme",
    title: "A scheme that is none",
    severity: .error,
    why: """
      A scheme is compared without the colon behind it (DATA, documented: written without the trailing \
      colon), so that no link has this one.
      """,
    bad: ManifestExample.filter(
      #"<data ↓android:scheme="https://" android:host="shop.example"/>"#),
    good: ManifestExample.filter(
      #"<data android:scheme="https" android:host="shop.example"/>"#),
    subject: .manifest)

  static let code = ManifestProblem.Code.malformedScheme
  static let help = "Write the name of the scheme alone."
}
