import Entitlements
import Findings

/// Finds a host of one label.
enum DomainSingleLabelRule: DomainProblemRule {
  static let metadata = RuleMetadata(
    id: "domain-single-label",
    title: "A host of one label",
    severity: .warning,
    why: """
      Entries name fully qualified domains. A single label such as localhost has no public file, and no \
      certificate that devices trust.
      """,
    bad: EntitlementsText.domains("applinks:↓localhost"),
    good: EntitlementsText.domains("applinks:shop.example"),
    subject: .entitlements)

  static let codes: Set<AssociatedDomainProblem.Code> = [.singleLabelHost]
  static let help = "Write the fully qualified domain name."
}
