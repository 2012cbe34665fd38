import AssetLinks
import Findings
import PositionedJSON

/// Finds a filter for every subdomain, or every path of a host.
enum AppLinkWildcardHostRule: AuditRule {
  static let metadata = RuleMetadata(
    id: "applink-wildcard-host",
    title: "A filter for every subdomain, or every path of a host",
    severity: .note,
    why: """
      The app takes more links than it may handle (app-inspection, A4).
      """,
    bad: #"""
      android:host="*.shop.example"
      """#,
    good: #"""
      android:host="www.shop.example" android:pathPrefix="/buy/"
      """#,
    subject: .app)

  static let identifiers: [String] = Requirement.android + ["CWE-183"]

  static func check(_ subject: AuditSubject) -> [Finding] {
    FilterFindings.of(subject) { manifest, filter in
      guard filter.hasView == .yes, filter.hasWebScheme, let first = filter.authorities.first else {
        return nil
      }
      let wildcard = filter.authorities.first(where: \.isWildcard)
      guard wildcard != nil || (filter.autoVerify == .yes && filter.paths.isEmpty && filter.groups.isEmpty)
      else {
        return nil
      }
      let what = wildcard == nil ? "every path of" : "every host of"
      return finding(
        subject, at: "AndroidManifest.xml", filter.position.offset,
        "\(Quotation.of(manifest.activity(of: filter).name)) takes \(what) \(Quotation.of((wildcard ?? first).host.text)).",
        help: "Name the hosts and paths that the app handles.", evidence: (wildcard ?? first).text)
    }
  }
}
