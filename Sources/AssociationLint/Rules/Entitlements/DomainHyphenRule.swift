import Entitlements
import Findings

/// Finds a label that begins or ends with a hyphen.
enum DomainHyphenRule: DomainProblemRule {
  static let metadata = RuleMetadata(
    id: "domain-hyphen",
    title: "A label that begins or ends with a hyphen",
    severity: .error,
    why: """
      A label neither begins nor ends with a hyphen (RFC 1123); no certificate can be had for such a \
      name.
      """,
    bad: EntitlementsText.domains("applinks:↓-shop.example"),
    good: EntitlementsText.domains("applinks:my-shop.example"),
    subject: .entitlements)

  static let codes: Set<AssociatedDomainProblem.Code> = [.hyphenPlacement]
  static let help = "Remove the hyphen at the end of the label."
}
