import Findings
import HostingEvidence

/// Finds a name without an IPv6 address.
enum HostingIPv4OnlyRule: HostingRule {
  static let metadata = RuleMetadata(
    id: "hosting-ipv4-only",
    title: "A name without an IPv6 address",
    severity: .note,
    why: """
      Networks of phones increasingly speak IPv6 and translate; nothing is broken, and IPv6 saves the way \
      through the translation.
      """,
    bad: HostingExample.get(HostingExample.url, "from 203.0.113.9\n" + HostingExample.served),
    good: HostingExample.good,
    subject: .hosting)

  static func check(_ subject: HostingSubject) -> [Finding] {
    guard subject.survey.wellKnown.response != nil,
      let resolution = subject.survey.wellKnown.evidence.resolution.value, resolution.origin == .system,
      !resolution.addresses.isEmpty, resolution.addresses.allSatisfy(\.isIPv4)
    else { return [] }
    return [
      subject.finding(
        metadata, subject.survey.wellKnown, "The name has IPv4 addresses only.",
        help: "Add an AAAA record where the server can be reached by IPv6.")
    ]
  }
}
