import Entitlements
import Findings

/// Finds more domains than Apple advises.
enum DomainCountRule: EntitlementsRule {
  static let metadata = RuleMetadata(
    id: "domain-count",
    title: "More than 30 associated domains",
    severity: .note,
    why: """
      Apple's 2016 guide advises to keep to about 20 to 30 domains, each of which is a download at installation. The \
      hard limit is unknown; an app with 43 domains was reported to work.
      """,
    bad: EntitlementsText.file(
      "<key>com.apple.developer.associated-domains</key><array>"
        + (1...30).map { "<string>applinks:s\($0).example</string>" }.joined()
        + "<string>↓applinks:s31.example</string></array>"),
    good: EntitlementsText.file(
      "<key>com.apple.developer.associated-domains</key><array>"
        + (1...30).map { "<string>applinks:s\($0).example</string>" }.joined() + "</array>"),
    subject: .entitlements)

  private static let advised = 30

  static func check(_ subject: EntitlementsSubject) -> [Finding] {
    let domains = subject.domains
    let hosts = Set(domains.map { $0.domain.fileHost ?? $0.domain.host })
    guard hosts.count > advised, domains.count > advised else { return [] }
    return [
      subject.finding(
        metadata, at: domains[advised].text.range,
        "The app claims \(hosts.count) domains; Apple advises at most 20 to 30.",
        help: "Use a wildcard for subdomains, or drop domains that no link uses.",
        keyPath: domains[advised].keyPath)
    ]
  }
}
