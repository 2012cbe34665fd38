import Findings
import HostingEvidence

/// Finds a compression that nobody asked for.
enum HostingUnaskedEncodingRule: AnswerRule {
  static let metadata = RuleMetadata(
    id: "hosting-unasked-encoding",
    title: "A compression that nobody asked for",
    severity: .error,
    why: """
      This reader asks for gzip, as the readers of both platforms are believed to do; a server must not \
      answer with what was not asked for (RFC 9110, 8.4).
      """,
    bad: HostingExample.get(HostingExample.url, "200\nContent-Encoding: br\n\n-"),
    good: HostingExample.good,
    subject: .hosting)

  static func verdict(_ fault: AnswerFault, _ file: HostedFile) -> HostingVerdict? {
    guard case .unaskedEncoding(let name) = fault else { return nil }
    return HostingVerdict(
      "The body is encoded as \(Excerpt.quote(name)), which the reader did not ask for.",
      help: "Honour Accept-Encoding, also in caches (Vary: Accept-Encoding), or serve the file uncompressed.")
  }
}
