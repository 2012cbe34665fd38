import Entitlements
import Findings

/// Finds the lone star of a provisioning profile.
enum DomainAnyRule: DomainProblemRule {
  static let metadata = RuleMetadata(
    id: "domain-any",
    title: "The lone star of a provisioning profile",
    severity: .error,
    why: """
      A profile carries *, which entitles to any domain and claims none: re-signing tools that copy it \
      make an app without links (observed).
      """,
    bad: EntitlementsText.domains("↓*"),
    good: EntitlementsText.domains("applinks:*.shop.example"),
    subject: .entitlements)

  static let codes: Set<AssociatedDomainProblem.Code> = [.anyDomain]
  static let help = "List the domains of the app."

  static func concerns(_ domain: AssociatedDomain, in subject: EntitlementsSubject) -> Bool {
    !subject.document.isProvisioningProfile
  }
}
