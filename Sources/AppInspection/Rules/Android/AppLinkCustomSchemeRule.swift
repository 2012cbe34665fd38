import AssetLinks
import Findings
import PositionedJSON

/// Finds a custom scheme in a filter with autoVerify.
enum AppLinkCustomSchemeRule: AuditRule {
  static let metadata = RuleMetadata(
    id: "applink-custom-scheme-in-verified-filter",
    title: "A custom scheme in a filter with autoVerify",
    severity: .warning,
    why: """
      Other schemes than http and https in a filter keep Android from verifying its hosts \
      (app-inspection, A3).
      """,
    bad: #"""
      android:autoVerify="true" with android:scheme="shop"
      """#,
    good: #"""
      a filter of its own for android:scheme="shop"
      """#,
    subject: .app)

  static let identifiers: [String] = Requirement.android

  static func check(_ subject: AuditSubject) -> [Finding] {
    FilterFindings.of(subject) { manifest, filter in
      guard filter.autoVerify == .yes, filter.hasWebScheme, let scheme = filter.customScheme else {
        return nil
      }
      return finding(
        subject, at: "AndroidManifest.xml", filter.position.offset,
        "A filter with autoVerify of \(Quotation.of(manifest.activity(of: filter).name)) has the scheme \(Quotation.of(scheme.text)), so its hosts are not verified.",
        help: "Give the custom scheme a filter of its own, without autoVerify.", evidence: scheme.text)
    }
  }
}
