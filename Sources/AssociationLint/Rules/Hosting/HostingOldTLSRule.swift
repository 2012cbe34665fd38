import Findings
import HostingEvidence

/// Finds a version of TLS that is too old.
enum HostingOldTLSRule: HostingRule {
  static let metadata = RuleMetadata(
    id: "hosting-old-tls",
    title: "A version of TLS that is too old",
    severity: .warning,
    why: """
      App Transport Security asks for TLS 1.2; whether the readers of association files take less is not \
      documented.
      """,
    bad: HostingExample.get(HostingExample.url, "tls 1.0\n" + HostingExample.served),
    good: HostingExample.get(HostingExample.url, "tls 1.2\n" + HostingExample.served),
    subject: .hosting)

  static func check(_ subject: HostingSubject) -> [Finding] {
    let file = subject.survey.wellKnown
    let versions = Set(file.evidence.attempts.compactMap { $0.tls.value?.version })
    return versions.filter { $0 == "TLS 1.0" || $0 == "TLS 1.1" }.sorted().map { version in
      subject.finding(
        metadata, file, "The server agrees to no newer TLS than \(version).",
        help: "Offer TLS 1.2 and 1.3.")
    }
  }
}
