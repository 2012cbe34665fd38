import Entitlements
import Findings

/// Finds an entry without a host.
enum DomainEmptyHostRule: DomainProblemRule {
  static let metadata = RuleMetadata(
    id: "domain-empty-host",
    title: "An entry without a host",
    severity: .error,
    why: """
      A service without a host claims no domain.
      """,
    bad: EntitlementsText.domains("applinks:↓"),
    good: EntitlementsText.domains("applinks:shop.example"),
    subject: .entitlements)

  static let codes: Set<AssociatedDomainProblem.Code> = [.emptyHost]
  static let help = "Write the host behind the colon."
}
