import Findings
import HostingEvidence

/// Finds a compressed body that cannot be decompressed.
enum HostingBrokenCompressionRule: AnswerRule {
  static let metadata = RuleMetadata(
    id: "hosting-broken-compression",
    title: "A compressed body that cannot be decompressed",
    severity: .error,
    why: """
      A header that announces gzip for what is none, or is cut, leaves the reader with nothing.
      """,
    bad: HostingExample.get(HostingExample.url, "body broken\n200\nContent-Encoding: gzip\n\n-"),
    good: HostingExample.good,
    subject: .hosting)

  static func verdict(_ fault: AnswerFault, _ file: HostedFile) -> HostingVerdict? {
    guard case .undecodable(let words) = fault else { return nil }
    return HostingVerdict(
      "The body cannot be decompressed. \(Excerpt.oneLine(words))",
      help: "Compress it once and whole, or serve the file uncompressed.")
  }
}
