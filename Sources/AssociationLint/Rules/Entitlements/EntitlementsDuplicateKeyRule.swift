import Entitlements
import Findings

/// Finds a key that occurs twice in the property list.
enum EntitlementsDuplicateKeyRule: EntitlementsRule {
  static let metadata = RuleMetadata(
    id: "entitlements-duplicate-key",
    title: "A key that occurs twice in the entitlements",
    severity: .error,
    why: """
      Of a key that occurs twice Apple's reader keeps the last value alone: the domains of the first list are not \
      claimed.
      """,
    bad: EntitlementsText.file(
      """
        <key>aps-environment</key>
        <string>development</string>
        <key>↓aps-environment</key>
        <string>production</string>
      """),
    good: EntitlementsText.file(
      """
        <key>aps-environment</key>
        <string>development</string>
        <key>com.apple.developer.aps-environment</key>
        <string>development</string>
      """),
    subject: .entitlements)

  static func check(_ subject: EntitlementsSubject) -> [Finding] {
    subject.document.problems.filter { $0.code == .duplicateKey }.map { problem in
      subject.finding(
        metadata, at: problem.range, problem.message,
        help: "Keep one of the two, with everything that belongs under the key.", keyPath: problem.keyPath)
    }
  }
}
