import Entitlements
import Findings
import PositionedJSON

/// Finds a key that is nearly the one of the associated domains.
enum EntitlementsMisspeltKeyRule: EntitlementsRule {
  static let metadata = RuleMetadata(
    id: "entitlements-misspelt-key",
    title: "A misspelt key for associated domains",
    severity: .error,
    why: """
      Only com.apple.developer.associated-domains is read; a slip in it leaves the app without links, and no tool \
      says so.
      """,
    bad: EntitlementsText.file("  <key>↓com.apple.developer.associated-domain</key>\n  <array/>"),
    good: EntitlementsText.file("  <key>com.apple.developer.associated-domains.mdm-managed</key>\n  <true/>"),
    subject: .entitlements)

  private static let key = "com.apple.developer.associated-domains"

  static func check(_ subject: EntitlementsSubject) -> [Finding] {
    var isFree = !subject.document.entries.contains { $0.key.text == key }
    return subject.document.entries.compactMap { entry -> Finding? in
      let text = entry.key.text
      guard text != key, text.utf8.count < 60,
        EditDistance.nearest(to: text, among: [key], limit: { _ in 3 }) != nil
      else { return nil }
      // Two keys of one name would hide each other, so that only the first may take it.
      defer { isFree = false }
      return subject.finding(
        metadata, at: entry.key.range,
        "The key \(Excerpt.quote(text)) is unknown; \"\(key)\" is probably meant.",
        help: isFree ? "Write \"\(key)\"." : "Remove it, or merge its value into \"\(key)\".",
        fix: isFree ? fix(entry) : nil)
    }
  }

  private static func fix(_ entry: EntitlementEntry) -> Fix? {
    entry.key.range.map { Fix("Correct the key", edits: [.init(range: $0, with: key)]) }
  }
}
