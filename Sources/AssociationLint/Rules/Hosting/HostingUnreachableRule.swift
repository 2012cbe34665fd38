import Findings
import HostingEvidence

/// Finds a host that cannot be reached.
enum HostingUnreachableRule: AnswerRule {
  static let metadata = RuleMetadata(
    id: "hosting-unreachable",
    title: "A host that cannot be reached",
    severity: .error,
    why: """
      The file must be reachable from every address and region (TN3155).
      """,
    bad: HostingExample.get(HostingExample.url, "fails connect unreachable"),
    good: HostingExample.good,
    subject: .hosting)

  static func verdict(_ fault: AnswerFault, _ file: HostedFile) -> HostingVerdict? {
    guard case .failure(let failure) = fault else { return nil }
    switch failure.cause {
    case .unreachable, .other, .noRoute, .cancelled: break
    default: return nil
    }
    return HostingVerdict(
      "The host \(Excerpt.quote(file.evidence.url.host)) cannot be reached: \(Excerpt.oneLine(failure.clause)).",
      help: "Check the address of the host, its network and its firewall.")
  }
}
