import Findings

/// Finds an executable without signature.
enum UnsignedRule: AuditRule {
  static let metadata = RuleMetadata(
    id: "unsigned",
    title: "An executable without signature",
    severity: .warning,
    why: """
      Without signature there are no entitlements, so no associated domains, and devices do not start \
      the app (app-inspection, S8).
      """,
    bad: #"""
      an executable without LC_CODE_SIGNATURE
      """#,
    good: #"""
      an executable that codesign signed
      """#,
    subject: .app)

  static let identifiers: [String] = Requirement.universalLinks + ["CWE-347"]

  static func check(_ subject: AuditSubject) -> [Finding] {
    subject.app.bundles.compactMap { bundle in
      guard let slice = bundle.executable?.slices.first(where: { $0.signature == nil }) else { return nil }
      return finding(
        subject, at: bundle.mainPath, slice.fileOffset, "The executable is not signed.",
        help: "Sign the app, and inspect the signed build.",
        evidence: "no LC_CODE_SIGNATURE (\(slice.architecture))")
    }
  }
}
