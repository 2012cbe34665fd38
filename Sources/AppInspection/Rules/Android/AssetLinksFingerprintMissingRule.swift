import AssetLinks
import Findings
import PackageReading

/// Finds a certificate that the asset links do not list.
enum AssetLinksFingerprintMissingRule: AuditRule {
  static let metadata = RuleMetadata(
    id: "assetlinks-fingerprint-missing",
    title: "A certificate that the asset links do not list",
    severity: .error,
    why: """
      The statement must name the package and every certificate that some device goes by: after a \
      rotation older devices see the old one (app-inspection, A6).
      """,
    bad: #"""
      an app signed by C2:FA:…, and a statement that lists 58:E6:…
      """#,
    good: #"""
      a statement that lists C2:FA:…
      """#,
    subject: .app)

  static let identifiers: [String] = Requirement.android + ["CWE-295"]

  static func check(_ subject: AuditSubject) -> [Finding] {
    guard let android = subject.app.android, android.kind == .apk, let package = android.manifest?.package,
      let signatures = android.signatures
    else { return [] }
    let needed = signatures.certificates(fromLevel: android.manifest?.minimumLevel?.number ?? 1)
    return subject.statements.flatMap { supplied in
      let listed = Set(
        supplied.list.appStatements(for: package).flatMap { $0.target?.fingerprints ?? [] }.map(\.bytes))
      return needed.filter { !listed.contains($0.sha256) }.map { certificate in
        finding(
          subject, at: "",
          "\(Quotation.of(supplied.name)) does not list a certificate of \(Quotation.of(package)).",
          help: "Add the fingerprint; with Play App Signing that of the store's key counts instead.",
          evidence: certificate.fingerprint)
      }
    }
  }
}
