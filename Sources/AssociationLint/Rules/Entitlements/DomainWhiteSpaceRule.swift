import Entitlements
import Findings

/// Finds white space in an associated domain.
enum DomainWhiteSpaceRule: DomainProblemRule {
  static let metadata = RuleMetadata(
    id: "domain-white-space",
    title: "White space in an associated domain",
    severity: .error,
    why: """
      White space is no part of a host name; an entry with a space after its colon is never matched, \
      and nothing reports it.
      """,
    bad: EntitlementsText.domains("applinks:↓ shop.example"),
    good: EntitlementsText.domains("applinks:shop.example"),
    subject: .entitlements)

  static let codes: Set<AssociatedDomainProblem.Code> = [.whitespace]
  static let help = "Remove the white space."
  static let fixTitle: String? = "Remove the white space"
}
