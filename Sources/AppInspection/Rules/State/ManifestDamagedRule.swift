import Findings

/// Finds an Info.plist, profile or manifest that is damaged.
enum ManifestDamagedRule: AuditRule {
  static let metadata = RuleMetadata(
    id: "manifest-damaged",
    title: "An Info.plist, profile or manifest that is damaged",
    severity: .warning,
    why: """
      Schemes, scenes and filters stand there, and cannot be told or not wholly (app-inspection, S40).
      """,
    bad: #"""
      an AndroidManifest.xml that is cut in the middle
      """#,
    good: #"""
      an AndroidManifest.xml as aapt2 makes it
      """#,
    subject: .app)

  static let identifiers: [String] = []

  static func check(_ subject: AuditSubject) -> [Finding] {
    DamageGroup.all(subject.app.allDamages, of: .manifest).map { group in
      finding(
        subject, at: group.path, group.offset, group.sentence,
        help: "Build the app again, and inspect that file.",
        evidence: group.sentences.prefix(3).joined(separator: " "))
    }
  }
}
