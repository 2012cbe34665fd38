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
    let domains = subject.domains
    let plain = Set(domains.filter { !$0.domain.isWildcard }.map { key($0.domain) })
    return domains.compactMap { entry -> Finding? in
      guard entry.domain.isWildcard, !entry.domain.host.isEmpty, !plain.contains(key(entry.domain)) else {
        return nil
      }
      return subject.finding(
        metadata, at: entry.text.fileRange(of: entry.domain.hostRange) ?? entry.text.range,
        "\"*.\(entry.domain.host)\" does not cover \"\(entry.domain.host)\" itself.",
        help: "Add an entry for the domain without *. if the app is to open its links.")
    }
  }

  private static func key(_ domain: AssociatedDomain) -> String {
    "\(domain.service?.rawValue ?? ""):\(domain.host.lowercased())"
  }
}
