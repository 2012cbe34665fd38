import Findings
import HostingEvidence

/// Finds a body that is too large to be read.
enum HostingBodyTooLargeRule: AnswerRule {
  static let metadata = RuleMetadata(
    id: "hosting-body-too-large",
    title: "A body that is too large to be read",
    severity: .error,
    why: """
      Apple documented 128 KiB (App Search Programming Guide, 2016), AOSP reads 1 MiB; what Apple's CDN \
      takes is not documented.
      """,
    bad: HostingExample.get(HostingExample.url, "body over\n200\n\n{"),
    good: HostingExample.good,
    subject: .hosting)

  static func verdict(_ fault: AnswerFault, _ file: HostedFile) -> HostingVerdict? {
    guard fault == .overLimit else { return nil }
    return HostingVerdict(
      "The body is larger than the limit of this reader, which stopped after \(file.response?.body.bytes.count ?? 0) bytes.",
      help:
        "Serve the file alone, and shorten it with wildcards and substitution variables; --max-size reads more."
    )
  }
}
