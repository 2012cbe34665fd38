import Findings
import HostingEvidence

/// Finds a name that leads to a private address.
enum HostingReservedAddressRule: AnswerRule {
  static let metadata = RuleMetadata(
    id: "hosting-reserved-address",
    title: "A name that leads to a private address",
    severity: .error,
    why: """
      Apple's CDN refuses private and reserved addresses (SWCERR00202, observed); without developer or \
      managed mode no device gets the file.
      """,
    bad: HostingExample.get(HostingExample.url, "from 10.0.0.7\nnot connected"),
    good: HostingExample.good,
    subject: .hosting)

  static func verdict(_ fault: AnswerFault, _ file: HostedFile) -> HostingVerdict? {
    guard case .reserved(let reservation) = fault else { return nil }
    return HostingVerdict(
      "The name \(Excerpt.quote(file.evidence.url.host)) leads to \(reservation.phrase)\(Self.address(file)), which was not connected to.",
      help:
        "Give the name a public address; inside a company use managed mode; to check a private server from here add --allow-private."
    )
  }

  private static func address(_ file: HostedFile) -> String {
    file.attempt?.address.value.map { " (\($0.text))" } ?? ""
  }
}
