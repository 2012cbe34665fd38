import AssetLinks
import Findings
import PackageReading

/// Finds an Android app that is signed by a debug key.
enum APKDebugCertificateRule: AuditRule {
  static let metadata = RuleMetadata(
    id: "apk-debug-certificate",
    title: "An Android app that is signed by a debug key",
    severity: .warning,
    why: """
      The key of the development tools differs from machine to machine and no store takes it; asset \
      links that list it vouch for anybody's build on that machine (app-inspection, A8).
      """,
    bad: #"""
      CN=Android Debug
      """#,
    good: #"""
      CN=Shop
      """#,
    subject: .app)

  static let identifiers: [String] = Requirement.android + ["CWE-347"]

  static func check(_ subject: AuditSubject) -> [Finding] {
    guard let signatures = subject.app.android?.signatures,
      let certificate = signatures.certificates.first(where: { $0.guess == .debug })
    else { return [] }
    return [
      finding(
        subject, at: "", "The app is signed by a debug key.", help: "Sign it by the release key.",
        evidence: certificate.details?.subject.text ?? certificate.fingerprint)
    ]
  }
}
