import Findings

/// Finds an archive or a file in it that is damaged.
enum ArchiveDamagedRule: AuditRule {
  static let metadata = RuleMetadata(
    id: "archive-damaged",
    title: "An archive or a file in it that is damaged",
    severity: .warning,
    why: """
      What stands behind the damage may be missing among the facts, and readers differ in what they take \
      (app-inspection, S40). Mach-O files count too.
      """,
    bad: #"""
      an archive that is cut in the middle
      """#,
    good: #"""
      an archive as Xcode makes it
      """#,
    subject: .app)

  static let identifiers: [String] = []

  static func check(_ subject: AuditSubject) -> [Finding] {
    DamageGroup.all(subject.app.allDamages, of: .archive).map { group in
      finding(
        subject, at: group.path, group.offset, group.sentence,
        help: "Export the app again, and inspect that file.",
        evidence: group.sentences.prefix(3).joined(separator: " "))
    }
  }
}
