import Entitlements
import Findings

/// Finds an unknown mode.
enum DomainUnknownModeRule: DomainProblemRule {
  static let metadata = RuleMetadata(
    id: "domain-unknown-mode",
    title: "An unknown mode",
    severity: .error,
    why: """
      The modes are developer, managed and developer+managed (Apple's page on the entitlement); any \
      other word is not documented.
      """,
    bad: EntitlementsText.domains("applinks:shop.example?mode=↓debug"),
    good: EntitlementsText.domains("applinks:shop.example?mode=developer+managed"),
    subject: .entitlements)

  static let codes: Set<AssociatedDomainProblem.Code> = [.unknownMode]
  static let help = "Write developer, managed or developer+managed."
  static let fixTitle: String? = "Correct the mode"
}
