import AssetLinks
import Findings
import PackageReading

/// Finds an Android app that is signed as a JAR only.
enum APKV1OnlyRule: AuditRule {
  static let metadata = RuleMetadata(
    id: "apk-v1-only",
    title: "An Android app that is signed as a JAR only",
    severity: .warning,
    why: """
      On devices before Android 7 bytes can be put before such an app without breaking its signature \
      (Janus), and Android 11 refuses it where it targets that version (app-inspection, A8; the latter \
      recalled).
      """,
    bad: #"""
      META-INF/CERT.RSA and no signing block
      """#,
    good: #"""
      scheme v2 or later
      """#,
    subject: .app)

  static let identifiers: [String] = Requirement.android + ["CWE-347"]

  static func check(_ subject: AuditSubject) -> [Finding] {
    guard let android = subject.app.android, android.kind == .apk, android.signatures?.schemes == [.v1] else {
      return []
    }
    return [
      finding(
        subject, at: "", "The app is signed by scheme v1 only.", help: "Sign it by v2 and v3 too.",
        evidence: "v1")
    ]
  }
}
