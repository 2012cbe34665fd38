import Entitlements
import Findings

/// Finds the mode of managed devices in a file for release.
enum DomainManagedModeRule: EntitlementsRule {
  static let metadata = RuleMetadata(
    id: "domain-managed-mode",
    title: "The mode of managed devices in a release",
    severity: .note,
    why: """
      ?mode=managed works with any signing, but only on devices whose management allows direct downloads (Apple's page \
      on the entitlement). Other devices need an entry without a mode beside it. Found with --release only.
      """,
    bad: EntitlementsText.domains("applinks:shop.example?mode=↓managed"),
    good: EntitlementsText.domains("applinks:shop.example?mode=managed", "applinks:shop.example"),
    subject: .entitlements)

  static func check(_ subject: EntitlementsSubject) -> [Finding] {
    guard subject.settings.isRelease else { return [] }
    let plain = Set(subject.domains.filter { $0.domain.mode == nil }.map { DomainKey($0.domain) })
    return subject.domains.compactMap { entry -> Finding? in
      guard entry.domain.mode == .managed, let range = entry.domain.modeRange,
        !plain.contains(DomainKey(entry.domain))
      else { return nil }
      return subject.finding(
        metadata, at: entry.fileRange(of: range),
        "\(Excerpt.quote(entry.text.text)) is meant for managed devices alone.",
        help: "Add the entry without ?mode=managed if other devices are to open its links.",
        keyPath: entry.keyPath)
    }
  }
}
