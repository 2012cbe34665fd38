import AssetLinks
import Findings

/// Finds several hosts that older devices verify together.
enum AppLinkLegacyRule: AuditRule {
  static let metadata = RuleMetadata(
    id: "applink-legacy-all-or-nothing",
    title: "Several hosts that older devices verify together",
    severity: .note,
    why: """
      Before Android 12 one host whose file is missing keeps all hosts of the app unverified \
      (app-inspection, A5).
      """,
    bad: #"""
      minSdkVersion 24 and two verified hosts
      """#,
    good: #"""
      minSdkVersion 31
      """#,
    subject: .app)

  static let identifiers: [String] = Requirement.android

  static func check(_ subject: AuditSubject) -> [Finding] {
    guard let manifest = subject.app.android?.manifest, let level = manifest.minimumLevel,
      !level.judgesHostsSeparately, manifest.verifiedHosts.count > 1
    else { return [] }
    return [
      finding(
        subject, at: "AndroidManifest.xml",
        "On devices before Android 12 one of the \(manifest.verifiedHosts.count) hosts that fails keeps all unverified.",
        help: "See that every host serves its file.", evidence: "minSdkVersion \(level.number)")
    ]
  }
}
