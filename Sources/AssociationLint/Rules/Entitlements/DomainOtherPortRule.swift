import Entitlements
import Findings

/// Finds a port with another service.
enum DomainOtherPortRule: DomainProblemRule {
  static let metadata = RuleMetadata(
    id: "domain-port-unknown",
    title: "A port with another service",
    severity: .note,
    why: """
      Whether services other than applinks take a port is not documented; some tools accept it.
      """,
    bad: EntitlementsText.domains("webcredentials:shop.example↓:8443"),
    good: EntitlementsText.domains("webcredentials:shop.example"),
    subject: .entitlements)

  static let codes: Set<AssociatedDomainProblem.Code> = [.port]
  static let help = "Remove the port unless you have seen it work."

  static func concerns(_ domain: AssociatedDomain, in subject: EntitlementsSubject) -> Bool {
    domain.service != .applinks
  }
}
