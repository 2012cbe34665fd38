import Entitlements
import Findings

/// Finds a host or label that is too long.
enum DomainTooLongRule: DomainProblemRule {
  static let metadata = RuleMetadata(
    id: "domain-too-long",
    title: "A host or label that is too long",
    severity: .error,
    why: """
      A label has at most 63 bytes, a host at most 253 (RFC 1035); a longer one has no address.
      """,
    bad: EntitlementsText.domains(
      "applinks:↓aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.example"),
    good: EntitlementsText.domains(
      "applinks:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.example"),
    subject: .entitlements)

  static let codes: Set<AssociatedDomainProblem.Code> = [.labelTooLong, .hostTooLong]
  static let help = "Shorten the name."
}
