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
    var first: [Claim: ClaimedDomain] = [:]
    return subject.domains.enumerated().compactMap { index, entry -> Finding? in
      let claim = Claim(entry.domain)
      guard let earlier = first[claim] else {
        first[claim] = entry
        return nil
      }
      let fix = subject.document.removal(ofAssociatedDomainAt: index).map {
        Fix("Remove the second entry", edits: [$0])
      }
      return subject.finding(
        metadata, at: entry.text.range, "\(Excerpt.quote(entry.text.text)) stands in the list before.",
        help: "Remove one of the two.", keyPath: entry.keyPath,
        related: [
          RelatedPlace(subject.place(earlier.text.range), subject.named("the entry before", earlier.keyPath))
        ], fix: fix)
    }
  }

  /// What makes two entries the same.
  private struct Claim: Hashable {
    private var key: DomainKey?
    private var mode: AssociatedDomain.Mode?
    private var text: String?

    init(_ domain: AssociatedDomain) {
      // Of an entry with a fault nobody knows what it claims, so that only its very copy is the same.
      guard domain.problems.isEmpty else {
        text = domain.text
        return
      }
      key = DomainKey(domain)
      mode = domain.mode
    }
  }
}
