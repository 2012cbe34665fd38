import AssetLinks
import Findings

/// Finds ports in an element without a host.
enum ManifestPortWithoutHostRule: ManifestProblemRule {
  static let metadata = RuleMetadata(
    id: "manifest-port-without-host",
    title: "A port in an element without a host",
    severity: .error,
    why: """
      A port counts beside a host of the same data element only (IF, documented in source).
      """,
    bad: ManifestExample.filter(
      #"<data android:scheme="https" android:host="shop.example"/>"#, #"<data ↓android:port="8443"/>"#),
    good: ManifestExample.filter(
      #"<data android:scheme="https" android:host="shop.example" android:port="8443"/>"#),
    subject: .manifest)

  static let code = ManifestProblem.Code.portWithoutHost
  static let help = "Write the port beside its host."
}
