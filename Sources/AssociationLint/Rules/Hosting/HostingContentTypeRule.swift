import Findings
import HostingEvidence

/// Finds another content type than JSON.
enum HostingContentTypeRule: HostingRule {
  static let metadata = RuleMetadata(
    id: "hosting-content-type",
    title: "Another content type than JSON",
    severity: .note,
    why: """
      Apple's pages ask for no content type, and Apple's CDN took application/octet-stream (observed); \
      many guides and some tools want application/json.
      """,
    bad: HostingExample.get(
      HostingExample.url, "200\nContent-Type: application/octet-stream\n\n" + HostingExample.file),
    good: HostingExample.good,
    subject: .hosting)

  static func check(_ subject: HostingSubject) -> [Finding] {
    let file = subject.survey.wellKnown
    guard let content = file.content, let response = file.response, response.mediaType != "application/json",
      // A signed file has a type of its own.
      content.first != 0x30
    else { return [] }
    let type = response.mediaType.map { "the content type \(Excerpt.quote($0))" } ?? "no content type"
    return [
      subject.finding(
        metadata, file, "The file is served with \(type).",
        help: "Serve it as application/json; no device is known to need it.")
    ]
  }
}
