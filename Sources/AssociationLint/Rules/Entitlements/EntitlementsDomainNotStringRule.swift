import Entitlements
import Findings

/// Finds an element of the associated domains that is not a string.
enum EntitlementsDomainNotStringRule: EntitlementsRule {
  static let metadata = RuleMetadata(
    id: "entitlements-domain-not-string",
    title: "An associated domain that is not a string",
    severity: .error,
    why: """
      The entitlement is an array of strings (Apple's page on the entitlement); an element of another type claims no \
      domain.
      """,
    bad: EntitlementsText.file(
      "  <key>\(EntitlementProblem.domainsKey)</key>\n  <array>\n    ↓<true/>\n  </array>"),
    good: EntitlementsText.file("  <key>\(EntitlementProblem.domainsKey)</key>\n  <array/>"),
    subject: .entitlements)

  static func check(_ subject: EntitlementsSubject) -> [Finding] {
    subject.document.problems.filter { $0.code == .notAString }.map { problem in
      subject.finding(
        metadata, at: problem.range, problem.message,
        help: "Write it as a string, service:host, or remove it.", keyPath: problem.keyPath)
    }
  }
}
