import Findings
import HostingEvidence

/// Finds readers that get different answers by their names.
enum HostingUserAgentsDifferRule: HostingRule {
  static let metadata = RuleMetadata(
    id: "hosting-user-agents-differ",
    title: "Readers that get different answers by their names",
    severity: .error,
    why: """
      The server should answer any user agent (TN3155); Apple's CDN calls itself AASA-Bot, devices \
      com.apple.swcd and CFNetwork (observed).
      """,
    bad: HostingExample.get(HostingExample.url, "as AASA-Bot/1.0.0\n403")
      + HostingExample.get(HostingExample.url, "as com.apple.swcd\n" + HostingExample.served),
    good: HostingExample.get(HostingExample.url, "as AASA-Bot/1.0.0\n" + HostingExample.served)
      + HostingExample.get(HostingExample.url, "as com.apple.swcd\n" + HostingExample.served),
    subject: .hosting)

  static func check(_ subject: HostingSubject) -> [Finding] {
    let file = subject.survey.wellKnown
    guard let main = file.attempt else { return [] }
    for variant in subject.survey.variants {
      let other = HostedFile(.wellKnown, variant)
      // What browsers get instead of a file matters to nobody.
      if file.content != nil, other.content == nil, variant.userAgent.hasPrefix("Mozilla/") { continue }
      guard file.content != other.content || (file.content == nil) != (other.content == nil) else { continue }
      return [
        subject.finding(
          metadata, file,
          "The reader \(Excerpt.quote(file.evidence.userAgent)) gets \(words(file, main)), and "
            + "\(Excerpt.quote(variant.userAgent)) gets \(words(other, other.attempt)).",
          help:
            "Let every reader get the same file, whatever its User-Agent: exempt /.well-known/ from rules about it."
        )
      ]
    }
    return []
  }

  private static func words(_ file: HostedFile, _ attempt: FetchAttempt?) -> String {
    if let content = file.content { return "a file of \(content.count) bytes" }
    if let failure = attempt?.failure { return "nothing (\(Excerpt.oneLine(failure.clause)))" }
    guard let response = attempt?.response else { return "nothing" }
    return response.status == 200 ? "something that is no file" : "status \(response.status)"
  }
}
