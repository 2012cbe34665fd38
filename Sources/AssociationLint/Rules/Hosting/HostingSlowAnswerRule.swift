import Findings
import HostingEvidence

/// Finds an answer that comes late.
enum HostingSlowAnswerRule: HostingRule {
  static let metadata = RuleMetadata(
    id: "hosting-slow-answer",
    title: "An answer that comes late",
    severity: .warning,
    why: """
      How long Apple's CDN waits is not documented; AOSP waits five seconds. An answer that takes more \
      than two leaves little for bad networks.
      """,
    bad: HostingExample.get(HostingExample.url, "head after 3 s\n" + HostingExample.served),
    good: HostingExample.get(HostingExample.url, "head after 1 s\n" + HostingExample.served),
    subject: .hosting)

  static func check(_ subject: HostingSubject) -> [Finding] {
    subject.judged.compactMap { file, _ in
      let times = file.evidence.attempts.compactMap { $0.failure == nil ? $0.timings.firstByte : nil }
      guard let slowest = times.max(), slowest > .seconds(2) else { return nil }
      return subject.finding(
        metadata, file, "The head of the answer took \(SecondsText.text(slowest)).",
        help: "Serve the file as a static file, or from a cache.")
    }
  }
}
