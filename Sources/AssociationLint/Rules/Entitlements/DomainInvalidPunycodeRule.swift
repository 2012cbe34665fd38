import Entitlements
import Findings

/// Finds a label that is no valid Punycode.
enum DomainInvalidPunycodeRule: DomainProblemRule {
  static let metadata = RuleMetadata(
    id: "domain-invalid-punycode",
    title: "A label that is no valid Punycode",
    severity: .error,
    why: """
      A label that begins with xn-- must decode to a name (RFC 5890); no server answers to one that \
      does not.
      """,
    bad: EntitlementsText.domains("applinks:↓xn--99999999999.example"),
    good: EntitlementsText.domains("applinks:shop.example"),
    subject: .entitlements)

  static let codes: Set<AssociatedDomainProblem.Code> = [.invalidPunycode]
  static let help = "Encode the name anew."
}
