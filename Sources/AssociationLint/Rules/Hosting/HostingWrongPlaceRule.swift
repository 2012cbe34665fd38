import Findings
import HostingEvidence

/// Finds a file in a place where no device looks.
enum HostingWrongPlaceRule: HostingRule {
  static let metadata = RuleMetadata(
    id: "hosting-wrong-place",
    title: "A file in a place where no device looks",
    severity: .error,
    why: """
      The name is exactly apple-app-site-association, in /.well-known/ (SAD).
      """,
    bad: HostingExample.get(HostingExample.url, "404")
      + HostingExample.get(HostingExample.url + ".json", HostingExample.served),
    good: HostingExample.good,
    subject: .hosting)

  static func check(_ subject: HostingSubject) -> [Finding] {
    let file = subject.survey.wellKnown
    guard let found = subject.foundElsewhere else { return [] }
    return [
      subject.finding(
        metadata, file, "The file stands at \(Excerpt.quote(found.path)), where no device looks.",
        help:
          "Serve it at \(Excerpt.quote(file.evidence.url.path)), without an ending, in a folder with the full stop."
      )
    ]
  }
}
