import Findings
import HostingEvidence

/// Finds addresses of one name that answer differently.
enum HostingAddressesDifferRule: HostingRule {
  static let metadata = RuleMetadata(
    id: "hosting-addresses-differ",
    title: "Addresses of one name that answer differently",
    severity: .warning,
    why: """
      Devices and Apple's CDN choose among the addresses by themselves: what they get is a matter of \
      chance.
      """,
    bad: HostingExample.get(HostingExample.url, "from 203.0.113.7\n" + HostingExample.served)
      + HostingExample.get(HostingExample.url, "from 2001:db8::8\n404"),
    good: HostingExample.get(HostingExample.url, "from 203.0.113.7\n" + HostingExample.served)
      + HostingExample.get(HostingExample.url, "from 2001:db8::8\n" + HostingExample.served),
    subject: .hosting)

  static func check(_ subject: HostingSubject) -> [Finding] {
    let file = subject.survey.wellKnown
    guard let main = file.attempt, let response = main.response, let first = main.address.value else {
      return []
    }
    return file.evidence.attempts.compactMap { attempt in
      guard let other = attempt.response, attempt.failure == nil, main.failure == nil, !response.says(other),
        let address = attempt.address.value
      else { return nil }
      let what =
        response.status == other.status
        ? "answers with other content than \(first.text)"
        : "answers \(other.status), and \(first.text) answers \(response.status)"
      return subject.finding(
        metadata, file, "The address \(address.text) \(what).",
        help:
          "Bring the servers behind the name to one state; look for a deployment or a cache that missed one.")
    }
  }
}
