import Findings
import HostingEvidence

/// Finds compressed bytes that no header announces.
enum HostingUnlabelledGzipRule: AnswerRule {
  static let metadata = RuleMetadata(
    id: "hosting-unlabelled-gzip",
    title: "Compressed bytes that no header announces",
    severity: .error,
    why: """
      Without Content-Encoding the reader takes the compressed bytes for the file, which is no JSON then.
      """,
    bad: HostingExample.get(HostingExample.url, "body gzip\n200\nContent-Type: application/json\n\n-"),
    good: HostingExample.good,
    subject: .hosting)

  static func verdict(_ fault: AnswerFault, _ file: HostedFile) -> HostingVerdict? {
    guard fault == .unlabelledGzip else { return nil }
    return HostingVerdict(
      "The body is gzip data, and no Content-Encoding says so.",
      help: "Add Content-Encoding: gzip, or store the file uncompressed.")
  }
}
