import AssetLinks

/// The meaning of `pm get-app-links` for people.
enum VerificationText {
  /// The text, with a line break at its end.
  static func text(_ report: VerificationReport) -> String {
    var lines: [String] = []
    var package: String?
    for note in report.notes {
      if note.package != package {
        package = note.package
        if !lines.isEmpty { lines.append("") }
        lines.append(note.package.isEmpty ? "(no package)" : Quoted.visible(note.package))
      }
      lines.append("  " + SentenceText.visible(note.sentence))
      if !note.nextStep.isEmpty { lines.append("    Next: " + SentenceText.visible(note.nextStep)) }
    }
    let hidden = report.noteCount - report.notes.count
    if hidden > 0 { lines.append("… and \(Quoted.counted(hidden, "other line")).") }
    return lines.joined(separator: "\n") + "\n"
  }
}
