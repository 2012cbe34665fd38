import Entitlements
import Findings

/// Finds an entitlement beside the associated domains that has the wrong type.
enum EntitlementsWrongTypeRule: EntitlementsRule {
  static let metadata = RuleMetadata(
    id: "entitlements-wrong-type",
    title: "An entitlement of the wrong type",
    severity: .error,
    why: """
      Identifiers are strings. The entitlements that let a browser (Apple's page on SFUniversalLink) or a device \
      management (Microsoft's guide to iOS entitlements) take part are booleans; a value of another type says nothing.
      """,
    bad: EntitlementsText.file(
      "  <key>com.apple.developer.associated-domains.mdm-managed</key>\n  ↓<string>YES</string>"),
    good: EntitlementsText.file(
      "  <key>com.apple.developer.associated-domains.mdm-managed</key>\n  <true/>"),
    subject: .entitlements)

  static func check(_ subject: EntitlementsSubject) -> [Finding] {
    let problems = subject.document.problems.filter { $0.code == .wrongType && !$0.isAboutDomains }
    return problems.map { problem in
      subject.finding(
        metadata, at: problem.range, problem.message, help: "Write a value of the type that the key takes.",
        keyPath: problem.keyPath)
    }
  }
}
