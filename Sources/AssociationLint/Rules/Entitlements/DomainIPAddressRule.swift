import Entitlements
import Findings

/// Finds an IP address instead of a name.
enum DomainIPAddressRule: DomainProblemRule {
  static let metadata = RuleMetadata(
    id: "domain-ip-address",
    title: "An IP address instead of a name",
    severity: .error,
    why: """
      Entries name fully qualified domains; an address is none, and has no certificate that devices \
      trust.
      """,
    bad: EntitlementsText.domains("applinks:↓192.0.2.7"),
    good: EntitlementsText.domains("applinks:shop.example"),
    subject: .entitlements)

  static let codes: Set<AssociatedDomainProblem.Code> = [.ipAddress]
  static let help = "Write the domain name."
}
