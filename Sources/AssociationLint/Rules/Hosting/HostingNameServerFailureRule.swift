import Findings
import HostingEvidence

/// Finds name servers that do not answer.
enum HostingNameServerFailureRule: AnswerRule {
  static let metadata = RuleMetadata(
    id: "hosting-name-server-failure",
    title: "Name servers that do not answer",
    severity: .error,
    why: """
      Devices and Apple's CDN look the name up before anything else; a failure is not the same as a name \
      that does not exist.
      """,
    bad: HostingExample.get(HostingExample.url, "name servers silent"),
    good: HostingExample.good,
    subject: .hosting)

  static func verdict(_ fault: AnswerFault, _ file: HostedFile) -> HostingVerdict? {
    guard case .nameServers(let words) = fault else { return nil }
    return HostingVerdict(
      "The name \(Excerpt.quote(file.evidence.url.host)) cannot be looked up: \(Excerpt.oneLine(words)).",
      help:
        "Check the name servers of the domain and its delegation (DNSSEC included); try again where this machine's own are at fault."
    )
  }
}
