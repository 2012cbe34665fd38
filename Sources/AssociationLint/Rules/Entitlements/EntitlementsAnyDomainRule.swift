import Entitlements
import Findings

/// Finds the `*` of a provisioning profile in the place of the array.
enum EntitlementsAnyDomainRule: EntitlementsRule {
  static let metadata = RuleMetadata(
    id: "entitlements-any-domain",
    title: "The star of a provisioning profile instead of domains",
    severity: .error,
    why: """
      A profile carries the value *, which entitles to any domain and claims none. Re-signing tools that copy it \
      make an app without links (observed).
      """,
    bad: EntitlementsText.file(
      "  <key>com.apple.developer.associated-domains</key>\n  ↓<string>*</string>"),
    good: EntitlementsText.domains("applinks:shop.example"),
    subject: .entitlements)

  static func check(_ subject: EntitlementsSubject) -> [Finding] {
    guard !subject.document.isProvisioningProfile else { return [] }
    return subject.document.problems.filter { $0.code == .anyDomain }.map { problem in
      subject.finding(
        metadata, at: problem.range, problem.message, help: "List the domains of the app.",
        keyPath: problem.keyPath)
    }
  }
}
