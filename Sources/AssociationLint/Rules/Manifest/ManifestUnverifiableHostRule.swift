import AssetLinks
import Findings

/// Finds hosts that nobody can verify.
enum ManifestUnverifiableHostRule: ManifestProblemRule {
  static let metadata = RuleMetadata(
    id: "manifest-unverifiable-host",
    title: "A host in a filter with autoVerify that cannot be verified",
    severity: .error,
    why: """
      The verifier asks each host for its assetlinks.json (VER, documented) and takes *. off (SS-UTIL, \
      documented in source). Up to Android 11 one host that fails keeps all hosts of the app from becoming \
      defaults (documented by Google, folklore here); from Android 12 on each host counts alone.
      """,
    bad: ManifestExample.verified(
      #"<data android:scheme="https" android:host="shop.example"/>"#, #"<data ↓android:host="localhost"/>"#),
    good: ManifestExample.verified(
      #"<data android:scheme="https" android:host="*.shop.example"/>"#),
    subject: .manifest)

  static let code = ManifestProblem.Code.unverifiableHost
  static let help = """
    Move the host into a filter without autoVerify, or write a host that serves assetlinks.json.
    """
}
