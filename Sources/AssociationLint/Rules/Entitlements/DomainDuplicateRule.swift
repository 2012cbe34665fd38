import Entitlements
import Findings

/// Finds an entry that is there twice.
enum DomainDuplicateRule: EntitlementsRule {
  static let metadata = RuleMetadata(
    id: "domain-duplicate",
    title: "A domain written twice",
    severity: .warning,
    why: """
      The order of entries does not matter and letter case in hosts neither (Apple, WWDC 2019), so that the second \
      entry adds nothing. Entries with different modes may stand side by side.
      """,
    bad: EntitlementsText.domains("applinks:shop.example", "↓applinks:Shop.example"),
    good: EntitlementsText.domains("applinks:shop.example", "applinks:shop.example?mode=developer"),
    subject: .entitlements)

  static func check(_ subject: EntitlementsSubject) -> [Finding] {
    var seen: Set<String> = []
    return subject.domains.enumerated().compactMap { index, entry -> Finding? in
      guard !seen.insert(entry.text.text.lowercased()).inserted else { return nil }
      let fix = subject.document.removal(ofAssociatedDomainAt: index).map {
        Fix("Remove the second entry", edits: [$0])
      }
      return subject.finding(
        metadata, at: entry.text.range, "\"\(entry.text.text)\" stands in the list before.",
        help: "Remove one of the two.", fix: fix)
    }
  }
}
