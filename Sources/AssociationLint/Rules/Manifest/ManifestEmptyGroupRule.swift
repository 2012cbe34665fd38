import AssetLinks
import Findings

/// Finds groups without patterns.
enum ManifestEmptyGroupRule: ManifestProblemRule {
  static let metadata = RuleMetadata(
    id: "manifest-empty-group",
    title: "A group without patterns",
    severity: .warning,
    why: """
      A group without a pattern never matches (URFG, documented in source); patterns are attributes of its \
      data elements.
      """,
    bad: ManifestExample.filter(
      #"<data android:scheme="https" android:host="shop.example"/>"#,
      #"↓<uri-relative-filter-group android:allow="false"/>"#),
    good: ManifestExample.filter(
      #"<data android:scheme="https" android:host="shop.example"/>"#,
      #"<uri-relative-filter-group><data android:path="/a"/></uri-relative-filter-group>"#),
    subject: .manifest)

  static let code = ManifestProblem.Code.emptyGroup
  static let help = "Remove the group, or give it a data element."
}
