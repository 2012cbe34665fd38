import Entitlements
import Findings

/// Finds a wildcard without the domain that it does not cover.
enum DomainWildcardApexRule: EntitlementsRule {
  static let metadata = RuleMetadata(
    id: "domain-wildcard-without-apex",
    title: "A wildcard without its apex domain beside it",
    severity: .warning,
    why: """
      *.example.com does not cover example.com; both must be listed (Apple's App Search Programming Guide).
      """,
    bad: EntitlementsText.domains("applinks:↓*.shop.example"),
    good: EntitlementsText.domains("applinks:*.shop.example", "applinks:shop.example"),
    subject: .entitlements)

  static func check(_ subject: EntitlementsSubject) -> [Finding] {
    let plain = Set(subject.domains.filter { !$0.domain.isWildcard }.map { DomainKey($0.domain) })
    return subject.domains.compactMap { entry -> Finding? in
      let domain = entry.domain
      // App Clips take no wildcard at all; another rule says so.
      guard domain.isWildcard, !domain.host.isEmpty, domain.service != .appclips,
        !plain.contains(DomainKey(apexOf: domain))
      else { return nil }
      return subject.finding(
        metadata, at: entry.fileRange(of: domain.hostRange),
        "\(Excerpt.quote("*." + domain.host)) does not cover \(Excerpt.quote(domain.host)) itself.",
        help: "Add an entry for the domain without *. if the app is to open its links.",
        keyPath: entry.keyPath)
    }
  }
}
