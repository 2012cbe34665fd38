import Findings
import HostingEvidence

/// Finds a name without an address.
enum HostingNoAddressRule: AnswerRule {
  static let metadata = RuleMetadata(
    id: "hosting-no-address",
    title: "A name without an address",
    severity: .error,
    why: """
      A device that finds no address for the domain cannot ask it for the file. For a domain without an \
      address, Apple's CDN was seen once to answer 405 (observed).
      """,
    bad: HostingExample.get(HostingExample.url, "name unknown"),
    good: HostingExample.good,
    subject: .hosting)

  static func verdict(_ fault: AnswerFault, _ file: HostedFile) -> HostingVerdict? {
    guard fault == .noAddress else { return nil }
    return HostingVerdict(
      "The name \(Excerpt.quote(file.evidence.url.host)) has no address.",
      help: "Add an A or AAAA record for the name, or mend its spelling.")
  }
}
