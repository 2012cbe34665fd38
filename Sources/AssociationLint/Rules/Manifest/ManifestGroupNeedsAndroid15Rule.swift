import AssetLinks
import Findings

/// Finds groups that older devices pass over.
enum ManifestGroupNeedsAndroid15Rule: ManifestProblemRule {
  static let metadata = RuleMetadata(
    id: "manifest-group-needs-android-15",
    title: "A group that older devices pass over",
    severity: .note,
    why: """
      Groups came with Android 15 (API 35) and are ignored before (URG, documented); without another path \
      the filter then takes every path of its hosts.
      """,
    bad: ManifestExample.filter(
      #"<data android:scheme="https" android:host="shop.example"/>"#,
      #"↓<uri-relative-filter-group><data android:path="/a"/></uri-relative-filter-group>"#),
    good: ManifestExample.filter(
      #"<data android:scheme="https" android:host="shop.example"/>"#, #"<data android:path="/a"/>"#),
    subject: .manifest)

  static let code = ManifestProblem.Code.groupNeedsAndroid15
  static let help = "Add paths that older devices read, or accept what they open."
}
