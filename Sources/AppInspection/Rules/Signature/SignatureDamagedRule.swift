import Findings
import PackageReading

/// Finds a code signature that is damaged.
enum SignatureDamagedRule: AuditRule {
  static let metadata = RuleMetadata(
    id: "signature-damaged",
    title: "A code signature that is damaged",
    severity: .warning,
    why: """
      What the signature should say cannot be told, or not wholly; the rest of the app is judged without \
      it (app-inspection, S8 and S40).
      """,
    bad: #"""
      a signature whose blobs reach outside of it
      """#,
    good: #"""
      a signature as codesign makes it
      """#,
    subject: .app)

  static let identifiers: [String] = Requirement.universalLinks + ["CWE-347"]

  static func check(_ subject: AuditSubject) -> [Finding] {
    let damaged = DamageGroup.all(subject.app.allDamages, of: .signature).map { group in
      finding(
        subject, at: group.path, group.offset, group.sentence,
        help: "Sign the app again, and inspect that build.",
        evidence: group.sentences.prefix(3).joined(separator: " "))
    }
    let resources = subject.app.bundles.filter { $0.areResourcesSigned == false }.map { bundle in
      finding(
        subject, at: bundle.mainPath, bundle.mainSlice?.signatureOffset,
        "The list of the bundle's files (_CodeSignature/CodeResources) is not the one that was signed.",
        help: "Sign the app again, and inspect that build.", evidence: "the hash differs from special slot 3")
    }
    return damaged + resources
  }
}
