import Entitlements
import Findings

/// Finds a path or trailing slash in an associated domain.
enum DomainPathRule: DomainProblemRule {
  static let metadata = RuleMetadata(
    id: "domain-path",
    title: "A path or trailing slash in an associated domain",
    severity: .error,
    why: """
      Apple's page on associated domains has entries of the form service:domain, without scheme, path, \
      query or trailing slash. Paths are chosen by the association file of the domain.
      """,
    bad: EntitlementsText.domains("applinks:shop.example↓/buy"),
    good: EntitlementsText.domains("applinks:shop.example"),
    subject: .entitlements)

  static let codes: Set<AssociatedDomainProblem.Code> = [.path, .trailingSlash, .fragment]
  static let help = "Remove everything behind the host; paths belong into the association file."
  static let fixTitle: String? = "Remove the path"
}
