import Findings
import HostingEvidence

/// A rule about why a chain of certificates is not trusted.
protocol TrustRule: HostingRule {
  /// What there is to say about `problem`; `nil` where that is another rule's.
  static func verdict(_ problem: TrustProblem, _ chain: [CertificateEvidence], host: String)
    -> HostingVerdict?
}

extension TrustRule {
  static func check(_ subject: HostingSubject) -> [Finding] {
    let file = subject.survey.wellKnown
    var seen: Set<HostingVerdict> = []
    return file.evidence.attempts.flatMap { attempt -> [Finding] in
      guard let tls = attempt.tls.value, let problems = tls.problems.value else { return [] }
      return problems.compactMap { problem in
        guard let verdict = verdict(problem, tls.chain, host: file.evidence.url.host),
          seen.insert(verdict).inserted
        else { return nil }
        return subject.finding(metadata, file, verdict.message, help: verdict.help)
      }
    }
  }
}
