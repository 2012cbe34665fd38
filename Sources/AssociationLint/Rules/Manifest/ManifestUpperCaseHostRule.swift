import AssetLinks
import Findings

/// Finds capitals in hosts.
enum ManifestUpperCaseHostRule: ManifestProblemRule {
  static let metadata = RuleMetadata(
    id: "manifest-upper-case-host",
    title: "Capitals in a host",
    severity: .warning,
    why: """
      Android's documentation says that hosts are compared with regard to letter case (Google's note, \
      recalled), while links have their hosts in small letters.
      """,
    bad: ManifestExample.filter(
      #"<data android:scheme="https" ↓android:host="Shop.example"/>"#),
    good: ManifestExample.filter(
      #"<data android:scheme="https" android:host="shop.example"/>"#),
    subject: .manifest)

  static let code = ManifestProblem.Code.upperCaseHost
  static let help = "Write the host in small letters."
}
