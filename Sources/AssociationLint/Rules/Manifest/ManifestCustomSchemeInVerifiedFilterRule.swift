import AssetLinks
import Findings

/// Finds custom schemes in filters with autoVerify.
enum ManifestCustomSchemeInVerifiedFilterRule: ManifestProblemRule {
  static let metadata = RuleMetadata(
    id: "manifest-custom-scheme-in-verified-filter",
    title: "A custom scheme in a filter with autoVerify",
    severity: .error,
    why: """
      Other schemes than http and https in a filter keep Android from verifying its hosts (ADD, \
      documented).
      """,
    bad: ManifestExample.verified(
      #"<data android:scheme="https" android:host="shop.example"/>"#, #"<data ↓android:scheme="shop"/>"#),
    good: ManifestExample.verified(
      #"<data android:scheme="https" android:host="shop.example"/>"#, #"<data android:scheme="http"/>"#),
    subject: .manifest)

  static let code = ManifestProblem.Code.customSchemeInVerifiedFilter
  static let help = "Give the custom scheme a filter of its own, without autoVerify."
}
