import AssetLinks
import Findings

/// Finds capitals in schemes.
enum ManifestUpperCaseSchemeRule: ManifestProblemRule {
  static let metadata = RuleMetadata(
    id: "manifest-upper-case-scheme",
    title: "Capitals in a scheme",
    severity: .error,
    why: """
      Schemes are compared with regard to letter case (Google's note, recalled), while links have their \
      schemes in small letters.
      """,
    bad: ManifestExample.filter(
      #"<data ↓android:scheme="HTTPS" android:host="shop.example"/>"#),
    good: ManifestExample.filter(
      #"<data android:scheme="https" android:host="shop.example"/>"#),
    subject: .manifest)

  static let code = ManifestProblem.Code.upperCaseScheme
  static let help = "Write the scheme in small letters."
}
