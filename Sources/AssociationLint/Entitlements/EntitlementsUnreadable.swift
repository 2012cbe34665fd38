import Entitlements
import Findings
import PositionedJSON

/// The finding about an entitlements file that cannot be read. It is no rule of ``RuleIndex/entitlements``, since those
/// judge what was read; its metadata is listed beside theirs.
enum EntitlementsUnreadable {
  static let metadata = RuleMetadata(
    id: "entitlements-unreadable",
    title: "An entitlements file that is no property list",
    severity: .error,
    why: """
      Entitlements are a property list in XML or binary form. What Xcode and codesign cannot read, they refuse to sign.
      """,
    bad: "<plist version=\"1.0\"><dict><key>a↓</dict></plist>",
    good: EntitlementsText.domains("applinks:shop.example"),
    subject: .entitlements)

  static func finding(for error: EntitlementError, in name: String) -> Finding {
    Finding(
      rule: metadata.id, severity: metadata.severity, message: error.message,
      place: Place(file: name, range: error.position.map { TextRange(start: $0, end: $0) }),
      help: "Mend the property list; plutil -lint names the same place on a Mac.")
  }
}
