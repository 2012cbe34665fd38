import Entitlements
import Findings

/// Finds an unknown service.
enum DomainUnknownServiceRule: DomainProblemRule {
  static let metadata = RuleMetadata(
    id: "domain-unknown-service",
    title: "An unknown service",
    severity: .warning,
    why: """
      The documented services are applinks, webcredentials, appclips and activitycontinuation; authsrv \
      is used for single sign-on. Another word is a slip, or newer than this tool.
      """,
    bad: EntitlementsText.domains("↓applink:shop.example"),
    good: EntitlementsText.domains("authsrv:shop.example"),
    subject: .entitlements)

  static let codes: Set<AssociatedDomainProblem.Code> = [.unknownService]
  static let help = "Write applinks, webcredentials, appclips or activitycontinuation."
  static let fixTitle: String? = "Correct the service"
}
