import AssetLinks
import Findings

/// Finds autoVerify without http or https.
enum ManifestVerifiedFilterWithoutWebSchemeRule: ManifestProblemRule {
  static let metadata = RuleMetadata(
    id: "manifest-verified-filter-without-web-scheme",
    title: "autoVerify without http or https",
    severity: .error,
    why: """
      Only hosts of http and https can be verified (ADD, VAL, documented).
      """,
    bad: ManifestExample.activity(
      #"""
      ↓<intent-filter android:autoVerify="true">
              <data android:scheme="shop" android:host="open"/>
            </intent-filter>
      """#),
    good: ManifestExample.verified(
      #"<data android:scheme="https" android:host="shop.example"/>"#),
    subject: .manifest)

  static let code = ManifestProblem.Code.verifiedFilterWithoutWebScheme
  static let help = "Remove autoVerify, or write the scheme https."
}
