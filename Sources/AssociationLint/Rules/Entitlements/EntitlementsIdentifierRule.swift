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
    guard let identifier = subject.document.applicationIdentifier, !hasBuildVariable(identifier.text) else {
      return []
    }
    let isProfile = subject.document.isProvisioningProfile
    let problems = AppIdentifier(identifier.text).problems.filter { problem in
      // A profile may be made for several apps and has a star then.
      !problem.code.isSoft && !(isProfile && problem.code == .wildcard)
    }
    return problems.prefix(1).map { problem in
      subject.finding(
        metadata, at: identifier.fileRange(of: problem.range), problem.message,
        help: "Write the prefix and the bundle identifier of the signed app.",
        keyPath: identifierKey(subject))
    }
  }

  /// Whether Xcode fills in a part of `text` when it builds, as in `$(AppIdentifierPrefix)com.example.shop`.
  /// The key under which the identifier stands: the one for iOS counts before the one for macOS.
  private static func identifierKey(_ subject: EntitlementsSubject) -> String {
    let keys = subject.document.entries.map(\.key.text)
    return keys.contains("application-identifier")
      ? "application-identifier" : "com.apple.application-identifier"
  }

  private static func hasBuildVariable(_ text: String) -> Bool { text.contains("$(") || text.contains("${") }
}
