import Entitlements
import Findings

/// Finds an empty entry.
enum DomainEmptyEntryRule: DomainProblemRule {
  static let metadata = RuleMetadata(
    id: "domain-empty-entry",
    title: "An empty entry",
    severity: .error,
    why: """
      An empty entry claims no domain.
      """,
    bad: EntitlementsText.domains("↓"),
    good: EntitlementsText.domains("applinks:shop.example"),
    subject: .entitlements)

  static let codes: Set<AssociatedDomainProblem.Code> = [.emptyEntry]
  static let help = "Remove the entry, or write service:host."
}
