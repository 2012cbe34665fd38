import Findings

/// Finds an app that debuggers may attach to.
enum BinaryDebuggableRule: AuditRule {
  static let metadata = RuleMetadata(
    id: "binary-debuggable",
    title: "An app that debuggers may attach to",
    severity: .warning,
    why: """
      The entitlement get-task-allow lets any debugger read what the app does, tokens in links too; it \
      belongs to development only (app-inspection, S9).
      """,
    bad: #"""
      get-task-allow: true
      """#,
    good: #"""
      get-task-allow: false
      """#,
    subject: .app)

  static let identifiers: [String] = Requirement.universalLinks + ["CWE-489"]

  static func check(_ subject: AuditSubject) -> [Finding] {
    subject.app.bundles.compactMap { bundle in
      guard let slice = bundle.executable?.slices.first(where: { $0.entitlements.allowsDebugging == true })
      else {
        return nil
      }
      return finding(
        subject, at: bundle.mainPath, slice.entitlements.offset.map { slice.fileOffset + $0 },
        "Debuggers may attach to the app.", help: "Sign builds that ship with a profile for distribution.",
        evidence: "get-task-allow")
    }
  }
}
