import Entitlements
import Findings

/// Finds an IP address instead of a name.
enum DomainIPAddressRule: DomainProblemRule {
  static let metadata = RuleMetadata(
    id: "domain-ip-address",
    title: "An IP address instead of a name",
    severity: .warning,
    why: """
      Entries name fully qualified domains (Apple's page on the entitlement), and an address is none.
      """,
    bad: EntitlementsText.domains("applinks:↓192.0.2.7"),
    good: EntitlementsText.domains("applinks:shop.example"),
    subject: .entitlements)

  static let codes: Set<AssociatedDomainProblem.Code> = [.ipAddress]
  static let help = "Write the domain name."
}
