import AssetLinks
import Findings
import PackageReading

/// Finds an Android app whose signature is damaged.
enum APKSignatureInvalidRule: AuditRule {
  static let metadata = RuleMetadata(
    id: "apk-signature-invalid",
    title: "An Android app whose signature is damaged",
    severity: .warning,
    why: """
      Devices refuse it (app-inspection, A8). The structure of the signing block and of each signature \
      is looked at, and the signatures of signed data are verified where this build can.
      """,
    bad: #"""
      two sizes of the signing block that differ
      """#,
    good: #"""
      a signing block as apksigner makes it
      """#,
    subject: .app)

  static let identifiers: [String] = Requirement.android + ["CWE-347"]

  static func check(_ subject: AuditSubject) -> [Finding] {
    guard let android = subject.app.android, android.kind == .apk, let signatures = android.signatures else {
      return []
    }
    var findings = signatures.problems.map { problem in
      finding(
        subject, at: problem.part, problem.offset, problem.sentence, help: "Sign the app again.",
        evidence: problem.code)
    }
    for signer in signatures.signers where SignerVerification.verify(signer.proof) == false {
      findings.append(
        finding(
          subject, at: "",
          "A signature of scheme \(signer.scheme.rawValue) is not that of its certificate's key.",
          help: "Sign the app again.", evidence: signer.certificate.fingerprint))
    }
    if android.hasBytesBeforeEnd, signatures.schemes.contains(where: { $0 != .v1 }) {
      findings.append(
        finding(
          subject, at: "",
          "Bytes stand between the directory and the end of the archive, which scheme v2 does not allow.",
          help: "Align and sign the app again.", evidence: "bytes before the end record"))
    }
    return findings
  }
}
