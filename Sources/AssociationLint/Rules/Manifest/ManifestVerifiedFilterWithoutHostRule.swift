import AssetLinks
import Findings

/// Finds autoVerify without a host.
enum ManifestVerifiedFilterWithoutHostRule: ManifestProblemRule {
  static let metadata = RuleMetadata(
    id: "manifest-verified-filter-without-host",
    title: "autoVerify without a host",
    severity: .error,
    why: """
      Hosts are what is verified (VER, documented): the filter names none.
      """,
    bad: ManifestExample.activity(
      #"""
      ↓<intent-filter android:autoVerify="true">
              <data android:scheme="https"/>
            </intent-filter>
      """#),
    good: ManifestExample.verified(
      #"<data android:scheme="https" android:host="shop.example"/>"#),
    subject: .manifest)

  static let code = ManifestProblem.Code.verifiedFilterWithoutHost
  static let help = "Write android:host in a data element."
}
