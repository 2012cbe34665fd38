import Entitlements
import Findings

/// Finds a character that no host has.
enum DomainIllegalCharacterRule: DomainProblemRule {
  static let metadata = RuleMetadata(
    id: "domain-illegal-character",
    title: "A character that no host has",
    severity: .error,
    why: """
      Host names hold letters, digits, hyphens and dots (RFC 1123); an entry with anything else never \
      matches.
      """,
    bad: EntitlementsText.domains("applinks:shop↓!.example"),
    good: EntitlementsText.domains("applinks:shop-1.example"),
    subject: .entitlements)

  static let codes: Set<AssociatedDomainProblem.Code> = [.illegalCharacter]
  static let help = "Remove the character."
}
