import AssetLinks
import Findings

/// Finds an Android app that debuggers may attach to.
enum APKDebuggableRule: AuditRule {
  static let metadata = RuleMetadata(
    id: "apk-debuggable",
    title: "An Android app that debuggers may attach to",
    severity: .warning,
    why: """
      Whoever holds the device reads what the app does, tokens in links too (app-inspection, A8).
      """,
    bad: #"""
      android:debuggable="true"
      """#,
    good: #"""
      android:debuggable="false"
      """#,
    subject: .app)

  static let identifiers: [String] = Requirement.android + ["CWE-489"]

  static func check(_ subject: AuditSubject) -> [Finding] {
    guard subject.app.android?.manifest?.isDebuggable == .yes else { return [] }
    return [
      finding(
        subject, at: "AndroidManifest.xml", "Debuggers may attach to the app.", help: "Ship a release build.",
        evidence: "android:debuggable")
    ]
  }
}
