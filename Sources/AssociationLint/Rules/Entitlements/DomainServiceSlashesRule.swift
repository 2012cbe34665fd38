import Entitlements
import Findings

/// Finds slashes between service and host.
enum DomainServiceSlashesRule: DomainProblemRule {
  static let metadata = RuleMetadata(
    id: "domain-service-slashes",
    title: "Slashes between service and host",
    severity: .error,
    why: """
      Apple's page on associated domains has entries of the form service:domain, without scheme, path, \
      query or trailing slash. Entries written applinks://host are seen in bug reports about links that \
      never open.
      """,
    bad: EntitlementsText.domains("applinks:↓//shop.example"),
    good: EntitlementsText.domains("applinks:shop.example"),
    subject: .entitlements)

  static let codes: Set<AssociatedDomainProblem.Code> = [.serviceSlashes]
  static let help = "Write the host right behind the colon."
  static let fixTitle: String? = "Remove the slashes"
}
