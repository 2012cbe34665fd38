import Findings
import HostingEvidence

/// Finds a bad copy in .well-known that hides a good one at the root.
enum HostingHidesRootCopyRule: HostingRule {
  static let metadata = RuleMetadata(
    id: "hosting-hides-root-copy",
    title: "A bad copy in .well-known that hides a good one at the root",
    severity: .warning,
    why: """
      The copy in /.well-known/ takes precedence, so that what stands there breaks links even if the copy \
      at the root is good (staff reply in Apple's forum).
      """,
    bad: HostingExample.get(HostingExample.url, "200\n\n<!doctype html>")
      + HostingExample.get(HostingExample.rootURL, HostingExample.served),
    good: HostingExample.good
      + HostingExample.get(HostingExample.rootURL, HostingExample.served),
    subject: .hosting)

  static func check(_ subject: HostingSubject) -> [Finding] {
    let file = subject.survey.wellKnown
    guard let root = subject.survey.root, let copy = root.content, HostedJSON.isReadable(copy),
      !subject.isAtRootOnly,
      file.response != nil, !(file.content.map(HostedJSON.isReadable) ?? false), !subject.isRefusedByName
    else { return [] }
    return [
      subject.finding(
        metadata, file,
        "What is answered here hides the good file at \(Excerpt.quote(root.evidence.url.path)).",
        help: "Serve that file here too.")
    ]
  }
}
