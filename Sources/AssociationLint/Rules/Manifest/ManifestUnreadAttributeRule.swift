import AssetLinks
import Findings

/// Finds attributes that are not read here.
enum ManifestUnreadAttributeRule: ManifestProblemRule {
  static let metadata = RuleMetadata(
    id: "manifest-unread-attribute",
    title: "An attribute that is not read here",
    severity: .note,
    why: """
      What ssp, its patterns and mimeGroup add to a filter (DATA, documented) is not read here, so that \
      links that depend on it cannot be judged.
      """,
    bad: ManifestExample.filter(
      #"↓<data android:scheme="mailto" android:ssp="help@shop.example"/>"#),
    good: ManifestExample.filter(
      #"<data android:scheme="mailto"/>"#),
    subject: .manifest)

  static let code = ManifestProblem.Code.unreadAttribute
  static let help = "Try such links on a device."
}
