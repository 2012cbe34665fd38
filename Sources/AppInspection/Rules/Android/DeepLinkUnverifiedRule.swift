import AssetLinks
import Findings
import PositionedJSON

/// Finds a web link that the app takes without verification.
enum DeepLinkUnverifiedRule: AuditRule {
  static let metadata = RuleMetadata(
    id: "deep-link-unverified",
    title: "A web link that the app takes without verification",
    severity: .warning,
    why: """
      Without autoVerify nobody asks the host whether it knows the app: on Android 12 and later the link \
      opens the browser, before that a choice of all apps that claim it (app-inspection, A2).
      """,
    bad: #"""
      <data android:scheme="https" android:host="shop.example"/> without android:autoVerify
      """#,
    good: #"""
      android:autoVerify="true"
      """#,
    subject: .app)

  static let identifiers: [String] = Requirement.android + ["CWE-939"]

  static func check(_ subject: AuditSubject) -> [Finding] {
    FilterFindings.of(subject) { manifest, filter in
      guard filter.hasView == .yes, filter.hasBrowsable == .yes, filter.autoVerify == .no,
        filter.hasWebScheme,
        let host = filter.authorities.first
      else { return nil }
      return finding(
        subject, at: "AndroidManifest.xml", filter.position.offset,
        "\(Quotation.of(manifest.activity(of: filter).name)) takes links of \(Quotation.of(host.host.text)) without verification.",
        help: "Add android:autoVerify and publish assetlinks.json.", evidence: host.text)
    }
  }
}
