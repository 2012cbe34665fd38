import AssetLinks
import Findings
import PackageReading

/// Finds an Android app without signature.
enum APKUnsignedRule: AuditRule {
  static let metadata = RuleMetadata(
    id: "apk-unsigned",
    title: "An Android app without signature",
    severity: .warning,
    why: """
      No device installs it, and no asset links can name its certificate (app-inspection, A8).
      """,
    bad: #"""
      an APK without META-INF/*.RSA and without signing block
      """#,
    good: #"""
      an APK that apksigner signed
      """#,
    subject: .app)

  static let identifiers: [String] = Requirement.android + ["CWE-347"]

  static func check(_ subject: AuditSubject) -> [Finding] {
    guard let android = subject.app.android, android.kind == .apk, let signatures = android.signatures,
      signatures.schemes.isEmpty, signatures.problems.isEmpty
    else { return [] }
    return [
      finding(
        subject, at: "", "The app is not signed.", help: "Sign it by the release key.",
        evidence: "no scheme from v1 to v3.1")
    ]
  }
}
