import Findings
import HostingEvidence

/// A rule about what keeps a device from reading a file.
protocol AnswerRule: HostingRule {
  /// What there is to say about `fault`; `nil` where that is another rule's.
  static func verdict(_ fault: AnswerFault, _ file: HostedFile) -> HostingVerdict?
}

extension AnswerRule {
  static func check(_ subject: HostingSubject) -> [Finding] {
    subject.judged.compactMap { file, fault in
      guard let fault, let verdict = verdict(fault, file) else { return nil }
      return subject.finding(metadata, file, verdict.message, help: verdict.help)
    }
  }
}
