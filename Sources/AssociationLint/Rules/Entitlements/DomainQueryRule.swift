import Entitlements
import Findings

/// Finds a query other than a mode in an associated domain.
enum DomainQueryRule: DomainProblemRule {
  static let metadata = RuleMetadata(
    id: "domain-query",
    title: "A query other than a mode in an associated domain",
    severity: .error,
    why: """
      Only ?mode= may stand behind the host (Apple's page on the entitlement). Anything else makes the \
      entry unreadable.
      """,
    bad: EntitlementsText.domains("applinks:shop.example↓?x=1"),
    good: EntitlementsText.domains("applinks:shop.example?mode=developer"),
    subject: .entitlements)

  static let codes: Set<AssociatedDomainProblem.Code> = [.query]
  static let help = "Remove the query, or write ?mode=developer or ?mode=managed."
  static let fixTitle: String? = "Remove the query item"
}
