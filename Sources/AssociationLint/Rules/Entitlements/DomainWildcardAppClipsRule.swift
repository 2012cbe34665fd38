import Entitlements
import Findings

/// Finds a wildcard with appclips.
enum DomainWildcardAppClipsRule: DomainProblemRule {
  static let metadata = RuleMetadata(
    id: "domain-wildcard-appclips",
    title: "A wildcard with appclips",
    severity: .error,
    why: """
      The prefix *. is allowed for every service except appclips (Apple's page on associated domains).
      """,
    bad: EntitlementsText.domains("appclips:↓*.shop.example"),
    good: EntitlementsText.domains("appclips:www.shop.example"),
    subject: .entitlements)

  static let codes: Set<AssociatedDomainProblem.Code> = [.wildcardAppClips]
  static let help = "Name each host of the App Clip."
}
