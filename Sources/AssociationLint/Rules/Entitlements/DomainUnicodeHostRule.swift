import Entitlements
import Findings

/// Finds a host with letters beyond ASCII.
enum DomainUnicodeHostRule: DomainProblemRule {
  static let metadata = RuleMetadata(
    id: "domain-unicode-host",
    title: "A host with letters beyond ASCII",
    severity: .error,
    why: """
      Internationalised names are written in Punycode (Apple, WWDC 2019). Since iOS 16 no file is \
      fetched for such names in either form, as several developers report.
      """,
    bad: EntitlementsText.domains("applinks:↓bücher.example"),
    good: EntitlementsText.domains("applinks:buecher.example"),
    subject: .entitlements)

  static let codes: Set<AssociatedDomainProblem.Code> = [.unicodeHost]
  static let help = "Write the host in Punycode, and offer the links on an ASCII host as well."
  static let fixTitle: String? = "Write the host in Punycode"
}
