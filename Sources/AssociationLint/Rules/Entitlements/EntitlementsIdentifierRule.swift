import Entitlements
import Findings

/// Finds a malformed application identifier.
enum EntitlementsIdentifierRule: EntitlementsRule {
  static let metadata = RuleMetadata(
    id: "entitlements-identifier",
    title: "A malformed application identifier",
    severity: .warning,
    why: """
      The association file must name the app by this very identifier: ten capital letters or digits, a dot and the \
      bundle identifier (Apple's page on associated domains).
      """,
    bad: EntitlementsText.file("  <key>application-identifier</key>\n  <string>↓com.example.shop</string>"),
    good: EntitlementsText.file(
      "  <key>application-identifier</key>\n  <string>8A3KX2M9QT.com.example.shop</string>"),
    subject: .entitlements)

  static func check(_ subject: EntitlementsSubject) -> [Finding] {
    guard let identifier = subject.document.applicationIdentifier, !identifier.text.contains("$(") else {
      return []
    }
    return AppIdentifier(identifier.text).problems.filter { !$0.code.isSoft }.prefix(1).map { problem in
      subject.finding(
        metadata, at: identifier.fileRange(of: problem.range) ?? identifier.range, problem.message,
        help: "Write the prefix and the bundle identifier of the signed app.")
    }
  }
}
