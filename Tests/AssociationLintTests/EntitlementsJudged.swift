import AssociationLint
import Findings
import PositionedJSON

/// Entitlements files for tests.
enum EntitlementsJudged {
  /// A property list in XML with these members.
  static func file(_ members: String) -> [UInt8] {
    Array("<plist version=\"1.0\">\n<dict>\n\(members)\n</dict>\n</plist>\n".utf8)
  }

  /// A property list whose associated domains are `entries`, which are XML already.
  static func domains(_ entries: [String]) -> [UInt8] {
    let lines = entries.map { "<string>\($0)</string>\n" }.joined()
    return file("<key>com.apple.developer.associated-domains</key>\n<array>\n\(lines)</array>")
  }

  /// The names of the rules that find fault with `bytes`.
  static func rules(_ bytes: [UInt8], _ settings: LintSettings = LintSettings()) -> [String] {
    findings(bytes, settings).map(\.rule.name)
  }

  static func findings(_ bytes: [UInt8], _ settings: LintSettings = LintSettings()) -> [Finding] {
    EntitlementsLinter(settings: settings).findings(in: bytes, name: "App.entitlements")
  }

  /// `bytes` as `--fix` leaves them.
  static func mended(_ bytes: [UInt8], allowsUnsafeFixes: Bool = false) -> [UInt8] {
    let isReadable: ([UInt8]) -> Bool = { text in
      !findings(text).contains { $0.rule == "entitlements-unreadable" }
    }
    return Fixer(allowsUnsafeFixes: allowsUnsafeFixes).fix(bytes, isReadable: isReadable) { findings($0) }
      .text
  }
}
