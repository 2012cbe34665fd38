import Findings
import HostingEvidence

/// Finds a connection that is lost.
enum HostingConnectionLostRule: AnswerRule {
  static let metadata = RuleMetadata(
    id: "hosting-connection-lost",
    title: "A connection that is lost",
    severity: .error,
    why: """
      Protections often cut connections of readers that they do not like; a crash of the server looks the \
      same.
      """,
    bad: HostingExample.get(HostingExample.url, "fails firstByte reset"),
    good: HostingExample.good,
    subject: .hosting)

  static func verdict(_ fault: AnswerFault, _ file: HostedFile) -> HostingVerdict? {
    guard case .failure(let failure) = fault, [.reset, .closed].contains(failure.cause) else { return nil }
    return HostingVerdict(
      "The exchange broke off: \(Excerpt.oneLine(failure.clause)).",
      help: "Look in the logs of the server and of what stands before it for the reason why it hangs up.")
  }
}
