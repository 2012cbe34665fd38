import AssociationFiles
import Findings
import PositionedJSON

/// Finds files above the documented size.
enum FileTooLargeRule: AssociationRule {
  static let metadata = RuleMetadata(
    id: "file-too-large",
    title: "A file of more than 128 KiB",
    severity: .warning,
    why: """
      Apple documents a limit of 128 KiB, uncompressed, for iOS 9.3.1 and later (App Search Programming Guide, \
      2016). Whether it still holds behind Apple's content delivery network is unknown. In the example … \
      stands for 128 KiB of white space.
      """,
    bad: #"↓{"webcredentials": {…"apps": []}}"#,
    good: #"{"webcredentials": {"apps": []}}"#)

  static func check(_ subject: AssociationSubject) -> [Finding] {
    let size = subject.file.document.bytes.count
    let limit = AssociationFile.documentedSizeLimit
    guard size > limit else { return [] }
    let help = "Use wildcards and substitution variables for long lists, and leave out white space."
    return [
      subject.finding(
        metadata, at: 0..<1, "The file has \(size) bytes, more than the documented limit of \(limit).",
        help: help)
    ]
  }
}
