import Entitlements
import Findings

/// Finds an underscore in a host.
enum DomainUnderscoreRule: DomainProblemRule {
  static let metadata = RuleMetadata(
    id: "domain-underscore",
    title: "An underscore in a host",
    severity: .warning,
    why: """
      Host names have no underscores (RFC 1123); certificates and resolvers may refuse such a name.
      """,
    bad: EntitlementsText.domains("applinks:my↓_shop.example"),
    good: EntitlementsText.domains("applinks:my-shop.example"),
    subject: .entitlements)

  static let codes: Set<AssociatedDomainProblem.Code> = [.underscore]
  static let help = "Use a host name without an underscore."
}
