import AssetLinks
import Findings

/// Finds links that nobody meant.
enum ManifestUnexpectedCombinationRule: ManifestProblemRule {
  static let metadata = RuleMetadata(
    id: "manifest-unexpected-combination",
    title: "Data elements that combine to links nobody meant",
    severity: .warning,
    why: """
      All data elements of a filter are pooled: every combination of their schemes, hosts and paths is \
      accepted (URG, IF, documented).
      """,
    bad: ManifestExample.verified(
      #"<data android:scheme="https" android:host="shop.example" android:path="/buy"/>"#,
      #"↓<data android:scheme="https" android:host="help.example" android:path="/faq"/>"#),
    good: ManifestExample.verified(
      #"<data android:scheme="https" android:host="shop.example"/>"#, #"<data android:path="/buy"/>"#,
      #"<data android:path="/sell"/>"#),
    subject: .manifest)

  static let code = ManifestProblem.Code.unexpectedCombination
  static let help = "Give each group of links a filter of its own."
}
