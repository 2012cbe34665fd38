import Findings
import PackageReading

/// Finds code that is encrypted.
enum BinaryEncryptedRule: AuditRule {
  static let metadata = RuleMetadata(
    id: "binary-encrypted",
    title: "Code that is encrypted",
    severity: .note,
    why: """
      Apple's store encrypts code: which methods there are cannot be told, and nothing is said of \
      receivers. Entitlements, schemes, imports and exported symbols can be read (app-inspection, S39 \
      and section 2.8).
      """,
    bad: #"""
      cryptid 1
      """#,
    good: #"""
      cryptid 0
      """#,
    subject: .app)

  static let identifiers: [String] = []

  static func check(_ subject: AuditSubject) -> [Finding] {
    subject.app.bundles.flatMap { bundle in
      bundle.images.compactMap { image -> Finding? in
        guard let slice = image.slices.first(where: { $0.encryption != nil }), let range = slice.encryption
        else {
          return nil
        }
        return finding(
          subject, at: image.path, slice.fileOffset + range.offset,
          "The code is encrypted, so that it cannot be told which methods receive links.",
          help: "Inspect the build before it goes to the store.",
          evidence: "cryptid \(range.identifier), \(range.size) bytes from \(range.offset)")
      }
    }
  }
}
