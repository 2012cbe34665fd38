import Findings
import HostingEvidence

/// Finds a body that ends too early.
enum HostingTruncatedRule: AnswerRule {
  static let metadata = RuleMetadata(
    id: "hosting-truncated",
    title: "A body that ends too early",
    severity: .error,
    why: """
      A body that ends before its announced length was cut on the way: readers drop it.
      """,
    bad: HostingExample.get(HostingExample.url, "fails body truncated\n200\nContent-Length: 90\n\n{}"),
    good: HostingExample.good,
    subject: .hosting)

  static func verdict(_ fault: AnswerFault, _ file: HostedFile) -> HostingVerdict? {
    guard case .failure(let failure) = fault, failure.cause == .truncated else { return nil }
    return HostingVerdict(
      "The body ended before the length or the last chunk that the server announced.",
      help:
        "Announce the length that is sent (Content-Length), and look for proxies that change bodies without it."
    )
  }
}
