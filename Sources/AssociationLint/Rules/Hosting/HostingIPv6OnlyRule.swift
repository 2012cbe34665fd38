import Findings
import HostingEvidence

/// Finds a name without an IPv4 address.
enum HostingIPv6OnlyRule: HostingRule {
  static let metadata = RuleMetadata(
    id: "hosting-ipv6-only",
    title: "A name without an IPv4 address",
    severity: .warning,
    why: """
      Readers in networks without IPv6 do not reach the server; whether Apple's crawler uses IPv6 is not \
      documented, one reporter guessed that it does not.
      """,
    bad: HostingExample.get(HostingExample.url, "from 2001:db8::9\n" + HostingExample.served),
    good: HostingExample.good,
    subject: .hosting)

  static func check(_ subject: HostingSubject) -> [Finding] {
    guard subject.survey.wellKnown.response != nil,
      let resolution = subject.survey.wellKnown.evidence.resolution.value, resolution.origin == .system,
      !resolution.addresses.isEmpty, !resolution.addresses.contains(where: \.isIPv4)
    else { return [] }
    return [
      subject.finding(
        metadata, subject.survey.wellKnown, "The name has IPv6 addresses only.",
        help: "Add an A record, so that readers without IPv6 get the file.")
    ]
  }
}
