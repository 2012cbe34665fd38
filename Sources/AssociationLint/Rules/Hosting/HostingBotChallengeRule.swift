import Findings
import HostingEvidence

/// Finds a page that asks for proof of being a person.
enum HostingBotChallengeRule: AnswerRule {
  static let metadata = RuleMetadata(
    id: "hosting-bot-challenge",
    title: "A page that asks for proof of being a person",
    severity: .error,
    why: """
      Neither devices nor Apple's CDN can answer a challenge, whatever its status. Signs: cf-mitigated \
      (Cloudflare's documentation), x-amzn-waf-action (Amazon's documentation), and words of known pages \
      (observed).
      """,
    bad: HostingExample.get(
      HostingExample.url,
      "200\nContent-Type: text/html\ncf-mitigated: challenge\n\n<html>Just a moment...</html>"),
    good: HostingExample.good,
    subject: .hosting)

  static func verdict(_ fault: AnswerFault, _ file: HostedFile) -> HostingVerdict? {
    guard case .challenge(let name) = fault else { return nil }
    return HostingVerdict(
      "In place of the file, \(name) asks the reader to prove that it is a person.",
      help: "Exempt /.well-known/ from the bot protection: add a rule that skips it for this path.")
  }
}
