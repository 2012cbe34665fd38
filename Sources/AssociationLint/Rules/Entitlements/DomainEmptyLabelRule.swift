import Entitlements
import Findings

/// Finds an empty label in a host.
enum DomainEmptyLabelRule: DomainProblemRule {
  static let metadata = RuleMetadata(
    id: "domain-empty-label",
    title: "An empty label in a host",
    severity: .error,
    why: """
      Two dots in a row, or a dot at an end, make a host that has no address (RFC 1035).
      """,
    bad: EntitlementsText.domains("applinks:shop↓..example"),
    good: EntitlementsText.domains("applinks:www.shop.example"),
    subject: .entitlements)

  static let codes: Set<AssociatedDomainProblem.Code> = [.emptyLabel]
  static let help = "Remove the extra dot."
  static let fixTitle: String? = "Remove the dot at the end"
}
