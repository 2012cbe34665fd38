import Findings
import HostingEvidence

/// Finds a domain and its www that serve different files.
enum HostingWWWDiffersRule: HostingRule {
  static let metadata = RuleMetadata(
    id: "hosting-www-differs",
    title: "A domain and its www that serve different files",
    severity: .warning,
    why: """
      One file per host: links to either open apps by that host's own file (SAD).
      """,
    bad: HostingExample.good
      + HostingExample.get(
        HostingExample.url.replacingHost("www.shop.example"), "200\n\n{\"webcredentials\": {\"apps\": []}}"),
    good: HostingExample.good
      + HostingExample.get(HostingExample.url.replacingHost("www.shop.example"), HostingExample.served),
    subject: .hosting)

  static func check(_ subject: HostingSubject) -> [Finding] {
    guard let counterpart = subject.survey.counterpart, let content = subject.survey.wellKnown.content,
      let other = HostedFile(.wellKnown, counterpart).content, other != content
    else { return [] }
    return [
      subject.finding(
        metadata, subject.survey.wellKnown,
        "\(Excerpt.quote(counterpart.url.host)) serves another file than \(Excerpt.quote(subject.survey.domain)).",
        help: "Serve the same file on both, unless they are meant to open different apps.")
    ]
  }
}
