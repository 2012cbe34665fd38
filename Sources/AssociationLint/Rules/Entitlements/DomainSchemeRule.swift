import Entitlements
import Findings

/// Finds a URL scheme in an associated domain.
enum DomainSchemeRule: DomainProblemRule {
  static let metadata = RuleMetadata(
    id: "domain-scheme",
    title: "A URL scheme in an associated domain",
    severity: .error,
    why: """
      Apple's page on associated domains has entries of the form service:domain, without scheme, path, \
      query or trailing slash. An entry with https:// in it matches no link and no credential.
      """,
    bad: EntitlementsText.domains("applinks:↓https://shop.example"),
    good: EntitlementsText.domains("applinks:shop.example"),
    subject: .entitlements)

  static let codes: Set<AssociatedDomainProblem.Code> = [.scheme]
  static let help = "Write the service, a colon and the bare host."
  static let fixTitle: String? = "Remove the scheme"
}
