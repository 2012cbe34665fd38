import Findings
import HostingEvidence

/// Finds a compressed body.
enum HostingCompressedRule: HostingRule {
  static let metadata = RuleMetadata(
    id: "hosting-compressed",
    title: "A compressed body",
    severity: .note,
    why: """
      Apple does not document whether compressed files are read; its readers are believed to ask for gzip. \
      The limit of 128 KiB counts uncompressed bytes (App Search Programming Guide, 2016).
      """,
    bad: HostingExample.get(
      HostingExample.url,
      "200\nContent-Type: application/json\nContent-Encoding: gzip\n\n" + HostingExample.file),
    good: HostingExample.good,
    subject: .hosting)

  static func check(_ subject: HostingSubject) -> [Finding] {
    let file = subject.survey.wellKnown
    guard file.content != nil, let response = file.response, !response.contentEncodings.isEmpty else {
      return []
    }
    return [
      subject.finding(
        metadata, file, "The file is served compressed with gzip.",
        help: "Nothing needs to change; serve it uncompressed to depend on nothing that is undocumented.")
    ]
  }
}
