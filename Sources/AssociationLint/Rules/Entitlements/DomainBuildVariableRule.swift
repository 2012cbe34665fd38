import Entitlements
import Findings

/// Finds a build variable in an associated domain.
enum DomainBuildVariableRule: DomainProblemRule {
  static let metadata = RuleMetadata(
    id: "domain-build-variable",
    title: "A build variable in an associated domain",
    severity: .note,
    why: """
      The value is filled in when the app is built, so that this file alone does not tell which domain \
      is claimed.
      """,
    bad: EntitlementsText.domains("applinks:↓$(SHOP_HOST)"),
    good: EntitlementsText.domains("applinks:shop.example"),
    subject: .entitlements)

  static let codes: Set<AssociatedDomainProblem.Code> = [.buildVariable]
  static let help = "Judge the entitlements of the built app as well."
}
