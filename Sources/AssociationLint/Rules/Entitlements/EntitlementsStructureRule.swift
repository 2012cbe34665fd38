import Entitlements
import Findings

/// Finds associated domains that are not an array of strings, and keys that occur twice.
enum EntitlementsStructureRule: EntitlementsRule {
  static let metadata = RuleMetadata(
    id: "entitlements-structure",
    title: "Associated domains that are not an array of strings",
    severity: .error,
    why: """
      The entitlement is an array of strings (Apple's page on the entitlement). Another type claims no domain; of a \
      key that occurs twice only the last value counts.
      """,
    bad: EntitlementsText.file(
      "  <key>com.apple.developer.associated-domains</key>\n  ↓<string>applinks:shop.example</string>"),
    good: EntitlementsText.domains("applinks:shop.example"),
    subject: .entitlements)

  static func check(_ subject: EntitlementsSubject) -> [Finding] {
    subject.document.problems.filter { $0.code != .anyDomain }.map { problem in
      subject.finding(
        metadata, at: problem.range, problem.message,
        help: "Write an array of strings, one for each domain, under one key.", keyPath: problem.keyPath)
    }
  }
}
