import Entitlements
import Findings

/// Finds a port with applinks.
enum DomainPortRule: DomainProblemRule {
  static let metadata = RuleMetadata(
    id: "domain-port",
    title: "A port with applinks",
    severity: .error,
    why: """
      The domain of applinks cannot contain a port: such an entry opens nothing (Apple's TN3155, note \
      of August 2024).
      """,
    bad: EntitlementsText.domains("applinks:shop.example↓:8080"),
    good: EntitlementsText.domains("applinks:shop.example"),
    subject: .entitlements)

  static let codes: Set<AssociatedDomainProblem.Code> = [.port]
  static let help = "Remove the port, and serve the association file on port 443."
  static let fixTitle: String? = "Remove the port"

  static func concerns(_ domain: AssociatedDomain, in subject: EntitlementsSubject) -> Bool {
    domain.service == .applinks
  }
}
