import AssetLinks
import Findings
import PositionedJSON

/// Finds a filter with autoVerify that no browser finds.
enum AppLinkNotBrowsableRule: AuditRule {
  static let metadata = RuleMetadata(
    id: "applink-not-browsable",
    title: "A filter with autoVerify that no browser finds",
    severity: .warning,
    why: """
      Links need the action VIEW and the categories DEFAULT and BROWSABLE; a filter without one of them \
      is not verified, and no link opens it (app-inspection, A3).
      """,
    bad: #"""
      android:autoVerify="true" without android.intent.category.BROWSABLE
      """#,
    good: #"""
      VIEW, DEFAULT and BROWSABLE
      """#,
    subject: .app)

  static let identifiers: [String] = Requirement.android

  static func check(_ subject: AuditSubject) -> [Finding] {
    FilterFindings.of(subject) { manifest, filter in
      guard filter.autoVerify == .yes else { return nil }
      let parts: [(Verdict, String)] = [
        (filter.hasView, IntentFilter.viewAction), (filter.hasDefault, IntentFilter.defaultCategory),
        (filter.hasBrowsable, IntentFilter.browsableCategory),
      ]
      let missing = parts.filter { $0.0 == .no }.map(\.1)
      guard !missing.isEmpty else { return nil }
      return finding(
        subject, at: "AndroidManifest.xml", filter.position.offset,
        "A filter with autoVerify of \(Quotation.of(manifest.activity(of: filter).name)) lacks \(missing.joined(separator: ", ")).",
        help: "Add what is missing.", evidence: missing.joined(separator: ", "))
    }
  }
}
