import Entitlements
import Findings

/// Finds a wildcard that is not the whole first label.
enum DomainWildcardPositionRule: DomainProblemRule {
  static let metadata = RuleMetadata(
    id: "domain-wildcard-position",
    title: "A wildcard that is not the whole first label",
    severity: .error,
    why: """
      A wildcard is the prefix *. and nothing else; a star elsewhere is not documented and matches \
      nothing.
      """,
    bad: EntitlementsText.domains("applinks:shop.↓*.example"),
    good: EntitlementsText.domains("applinks:*.shop.example"),
    subject: .entitlements)

  static let codes: Set<AssociatedDomainProblem.Code> = [.wildcardPosition]
  static let help = "Write *. at the start of the host, or name the hosts."
}
