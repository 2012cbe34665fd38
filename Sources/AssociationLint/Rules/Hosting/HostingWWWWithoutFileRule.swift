import Findings
import HostingEvidence

/// Finds a domain whose www has no file.
enum HostingWWWWithoutFileRule: HostingRule {
  static let metadata = RuleMetadata(
    id: "hosting-www-without-file",
    title: "A domain whose www has no file",
    severity: .note,
    why: """
      One file per host: links to the other host open no app without its own file (SAD), if the app's \
      entitlements name it.
      """,
    bad: HostingExample.good
      + HostingExample.get(HostingExample.url.replacingHost("www.shop.example"), "404"),
    good: HostingExample.good
      + HostingExample.get(HostingExample.url.replacingHost("www.shop.example"), HostingExample.served),
    subject: .hosting)

  static func check(_ subject: HostingSubject) -> [Finding] {
    guard let counterpart = subject.survey.counterpart, subject.survey.wellKnown.content != nil else {
      return []
    }
    let other = HostedFile(.wellKnown, counterpart)
    guard let response = other.response, other.content == nil else { return [] }
    return [
      subject.finding(
        metadata, subject.survey.wellKnown,
        "\(Excerpt.quote(counterpart.url.host)) answers \(response.status) and serves no file of its own.",
        help:
          "Serve the file there too if the app's entitlements name that host, or its links are to open the app."
      )
    ]
  }
}
