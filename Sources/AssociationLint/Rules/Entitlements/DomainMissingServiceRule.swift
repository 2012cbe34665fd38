import Entitlements
import Findings

/// Finds an entry without a service.
enum DomainMissingServiceRule: DomainProblemRule {
  static let metadata = RuleMetadata(
    id: "domain-missing-service",
    title: "An entry without a service",
    severity: .error,
    why: """
      Apple's page on associated domains has entries of the form service:domain, without scheme, path, \
      query or trailing slash. Without a service the entry says nothing.
      """,
    bad: EntitlementsText.domains("↓shop.example"),
    good: EntitlementsText.domains("applinks:shop.example"),
    subject: .entitlements)

  static let codes: Set<AssociatedDomainProblem.Code> = [.missingService]
  static let help = "Write the service and a colon before the host."
  static let fixTitle: String? = "Put applinks: before the host"
}
