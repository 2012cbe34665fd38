import Findings
import PackageReading

/// Finds an Info.plist that was changed after signing.
enum InfoPlistHashMismatchRule: AuditRule {
  static let metadata = RuleMetadata(
    id: "info-plist-hash-mismatch",
    title: "An Info.plist that was changed after signing",
    severity: .warning,
    why: """
      The signature holds the hash of Info.plist. A file with another one was changed afterwards: its \
      schemes and scene manifest are not those that were signed, and devices refuse the app \
      (app-inspection, S8).
      """,
    bad: #"""
      Info.plist whose SHA-256 is not that in special slot 1
      """#,
    good: #"""
      Info.plist whose SHA-256 is that in special slot 1
      """#,
    subject: .app)

  static let identifiers: [String] = Requirement.universalLinks + ["CWE-347"]

  static func check(_ subject: AuditSubject) -> [Finding] {
    subject.app.bundles.compactMap { bundle in
      guard bundle.isInfoSigned == false, let info = bundle.info else { return nil }
      let hash = bundle.mainSlice?.signature?.directory?.hash.name ?? ""
      return finding(
        subject, at: info.path, "The Info.plist is not the one that was signed.",
        help: "Sign the app again, or ask who changed the file.",
        evidence: "\(hash) differs from special slot 1")
    }
  }
}
