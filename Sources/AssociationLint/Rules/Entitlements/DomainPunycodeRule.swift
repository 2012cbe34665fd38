import Entitlements
import Findings

/// Finds hosts in Punycode, for which current systems fetch no file.
enum DomainPunycodeRule: EntitlementsRule {
  static let metadata = RuleMetadata(
    id: "domain-punycode",
    title: "An internationalised domain name",
    severity: .note,
    why: """
      Names beyond ASCII are written in Punycode (Apple, WWDC 2019). Since iOS 16 no association file is fetched for \
      them at all, as developers report on Apple's forums.
      """,
    bad: EntitlementsText.domains("applinks:↓xn--bcher-kva.example"),
    good: EntitlementsText.domains("applinks:buecher.example"),
    subject: .entitlements)

  static func check(_ subject: EntitlementsSubject) -> [Finding] {
    subject.domains.compactMap { entry -> Finding? in
      let labels = entry.domain.host.lowercased().split(separator: ".")
      guard labels.contains(where: { $0.hasPrefix("xn--") }) else { return nil }
      guard !entry.domain.problems.contains(where: { $0.code == .invalidPunycode }) else { return nil }
      return subject.finding(
        metadata, at: entry.fileRange(of: entry.domain.hostRange),
        "\(Excerpt.quote(entry.domain.host)) is an internationalised name, for which iOS 16 and later fetch no file.",
        help: "Offer the links on an ASCII host as well.", keyPath: entry.keyPath)
    }
  }
}
