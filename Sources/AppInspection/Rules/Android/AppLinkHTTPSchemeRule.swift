import AssetLinks
import Findings
import PositionedJSON

/// Finds a filter for http without https.
enum AppLinkHTTPSchemeRule: AuditRule {
  static let metadata = RuleMetadata(
    id: "applink-http-scheme",
    title: "A filter for http without https",
    severity: .note,
    why: """
      The link goes over a connection that anybody on the way can change (app-inspection, A3b).
      """,
    bad: #"""
      android:scheme="http" alone
      """#,
    good: #"""
      android:scheme="https"
      """#,
    subject: .app)

  static let identifiers: [String] = Requirement.android + ["CWE-319"]

  static func check(_ subject: AuditSubject) -> [Finding] {
    FilterFindings.of(subject) { manifest, filter in
      let schemes = Set(filter.schemes.map { $0.text.lowercased() })
      guard filter.hasView == .yes, schemes.contains("http"), !schemes.contains("https") else { return nil }
      return finding(
        subject, at: "AndroidManifest.xml", filter.position.offset,
        "\(Quotation.of(manifest.activity(of: filter).name)) takes links by http and not by https.",
        help: "Take https.", evidence: filter.authorities.first?.text ?? "http")
    }
  }
}
