import Findings

/// Finds entitlements that differ between the slices of an executable.
enum EntitlementsDifferBetweenSlicesRule: AuditRule {
  static let metadata = RuleMetadata(
    id: "entitlements-differ-between-slices",
    title: "Entitlements that differ between the slices of an executable",
    severity: .warning,
    why: """
      Each processor has an image of its own in the file, with a signature of its own: the app claims \
      other domains on one device than on another (app-inspection, S7).
      """,
    bad: #"""
      arm64: applinks:shop.example; x86_64: none
      """#,
    good: #"""
      arm64 and x86_64: applinks:shop.example
      """#,
    subject: .app)

  static let identifiers: [String] = Requirement.universalLinks + ["CWE-436"]

  static func check(_ subject: AuditSubject) -> [Finding] {
    subject.app.bundles.compactMap { bundle in
      guard let slices = bundle.executable?.slices, let first = slices.first, bundle.areEntitlementsKnown,
        let other = slices.dropFirst().first(where: {
          !$0.isSignatureDamaged && $0.entitlements.effective != first.entitlements.effective
        })
      else { return nil }
      return finding(
        subject, at: bundle.mainPath, other.signatureOffset,
        "The slice for \(other.architecture) has other entitlements than that for \(first.architecture).",
        help: "Sign the whole file with one set of entitlements.",
        evidence: "\(first.architecture), \(other.architecture)")
    }
  }
}
