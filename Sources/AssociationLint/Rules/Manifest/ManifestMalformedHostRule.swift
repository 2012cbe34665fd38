import AssetLinks
import Findings

/// Finds hosts that are none.
enum ManifestMalformedHostRule: ManifestProblemRule {
  static let metadata = RuleMetadata(
    id: "manifest-malformed-host",
    title: "A host that is none",
    severity: .error,
    why: """
      Scheme, host, port and path are attributes of their own (DATA, documented). No link has a host with \
      a slash or a colon in it.
      """,
    bad: ManifestExample.filter(
      #"<data android:scheme="https" ↓android:host="shop.example/buy"/>"#),
    good: ManifestExample.filter(
      #"<data android:scheme="https" android:host="shop.example" android:path="/buy"/>"#),
    subject: .manifest)

  static let code = ManifestProblem.Code.malformedHost
  static let help = "Write the host alone, and the path under android:path."
}
