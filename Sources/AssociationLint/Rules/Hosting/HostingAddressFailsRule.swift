import Findings
import HostingEvidence

/// Finds an address that fails while others answer.
enum HostingAddressFailsRule: HostingRule {
  static let metadata = RuleMetadata(
    id: "hosting-address-fails",
    title: "An address that fails while others answer",
    severity: .warning,
    why: """
      Devices choose among the addresses by themselves: some get the file and some do not.
      """,
    bad: HostingExample.get(HostingExample.url, "from 203.0.113.7\n" + HostingExample.served)
      + HostingExample.get(HostingExample.url, "from 2001:db8::8\nfails connect refused"),
    good: HostingExample.get(HostingExample.url, "from 203.0.113.7\n" + HostingExample.served)
      + HostingExample.get(HostingExample.url, "from 2001:db8::8\n" + HostingExample.served),
    subject: .hosting)

  static func check(_ subject: HostingSubject) -> [Finding] {
    let file = subject.survey.wellKnown
    guard file.response != nil else { return [] }
    return file.evidence.attempts.compactMap { attempt in
      guard let address = attempt.address.value else { return nil }
      let reason: String
      if let reservation = attempt.reservation {
        reason = "it is \(reservation.phrase), which was not connected to"
      } else if let failure = attempt.failure, ![.noRoute, .cancelled].contains(failure.cause),
        attempt != file.attempt
      {
        reason = Excerpt.oneLine(failure.clause)
      } else {
        return nil
      }
      return subject.finding(
        metadata, file, "The \(address.family) address \(address.text) of the name fails: \(reason).",
        help: "Mend the server behind the address, or take its record out of the name.")
    }
  }
}
