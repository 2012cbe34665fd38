import AssetLinks
import Findings

/// Finds excluding groups beside paths.
enum ManifestGroupBesidePathRule: ManifestProblemRule {
  static let metadata = RuleMetadata(
    id: "manifest-group-beside-path",
    title: "An excluding group beside a path",
    severity: .warning,
    why: """
      Paths outside groups are ORed with the result of the groups (URG, documented), so that they let in \
      what a group keeps out.
      """,
    bad: ManifestExample.filter(
      #"<data android:scheme="https" android:host="shop.example" android:pathPrefix="/buy"/>"#,
      #"""
      ↓<uri-relative-filter-group android:allow="false">
                <data android:path="/buy/help"/>
              </uri-relative-filter-group>
      """#),
    good: ManifestExample.filter(
      #"<data android:scheme="https" android:host="shop.example"/>"#,
      #"""
      <uri-relative-filter-group android:allow="false">
                <data android:path="/buy/help"/>
              </uri-relative-filter-group>
      """#),
    subject: .manifest)

  static let code = ManifestProblem.Code.groupBesidePath
  static let help = "Move the path into an allowing group behind the excluding one."
}
