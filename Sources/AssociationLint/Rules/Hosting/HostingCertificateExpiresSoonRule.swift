import Findings
import HostingEvidence

/// Finds a certificate that is good for less than two weeks.
enum HostingCertificateExpiresSoonRule: HostingRule {
  static let metadata = RuleMetadata(
    id: "hosting-certificate-expires-soon",
    title: "A certificate that is good for less than two weeks",
    severity: .warning,
    why: """
      What renews certificates mostly does it a month before their end: less time left means that it did \
      not.
      """,
    bad: HostingExample.get(HostingExample.url, "certificate aging\n" + HostingExample.served),
    good: HostingExample.good,
    subject: .hosting)

  static func check(_ subject: HostingSubject) -> [Finding] {
    let file = subject.survey.wellKnown
    guard let now = subject.survey.time else { return [] }
    let ends = Set(
      file.evidence.attempts.compactMap { attempt -> Timestamp? in
        guard let tls = attempt.tls.value, let end = tls.chain.first?.notAfter else { return nil }
        return end >= now && end.seconds - now.seconds < 14 * 86_400 ? end : nil
      })
    return ends.sorted().map { end in
      subject.finding(
        metadata, file, "The certificate is good until \(end.text) only.",
        help: "Check what is to renew it: it should have done so by now.")
    }
  }
}
