import AssetLinks
import Findings

/// Finds ports that are no number.
enum ManifestMalformedPortRule: ManifestProblemRule {
  static let metadata = RuleMetadata(
    id: "manifest-malformed-port",
    title: "A port that is no number",
    severity: .error,
    why: """
      A port is a number (DATA, documented); what the platform makes of another text is unknown here.
      """,
    bad: ManifestExample.filter(
      #"<data android:scheme="https" android:host="shop.example" ↓android:port="https"/>"#),
    good: ManifestExample.filter(
      #"<data android:scheme="https" android:host="shop.example" android:port="8443"/>"#),
    subject: .manifest)

  static let code = ManifestProblem.Code.malformedPort
  static let help = "Write the number, or leave the port out."
}
