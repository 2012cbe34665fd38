import AssetLinks
import FindingReports

/// The meaning of `pm get-app-links` for programs: one object.
enum VerificationJSON {
  /// The object.
  static func text(_ report: VerificationReport) -> String {
    var json = JSONText()
    json.object { object in
      object.array("packages") { list in for package in report.packages { list.value(package) } }
      object.array("notes") { list in
        for note in report.notes { list.object { write(note, to: &$0) } }
      }
    }
    return json.text + "\n"
  }

  private static func write(_ note: VerificationNote, to object: inout JSONText) {
    object.member("line", note.line)
    object.member("kind", note.kind.name)
    object.member("package", note.package)
    object.member("subject", note.subject)
    if !note.state.isEmpty { object.member("state", note.state) }
    if !note.user.isEmpty { object.member("user", note.user) }
    if let verdict = note.isVerified, verdict != .unknown { object.member("verified", verdict == .yes) }
    object.member("message", note.sentence)
    if !note.nextStep.isEmpty { object.member("next", note.nextStep) }
  }
}
