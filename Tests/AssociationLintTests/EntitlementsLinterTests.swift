import AssociationLint
import Findings
import Foundation
import PositionedJSON
import Testing

@Suite("Judging whole entitlements files")
struct EntitlementsLinterTests {
  @Test(
    "an entry has the findings it deserves",
    arguments: [
      ("applinks:shop.example", []),
      ("https://shop.example", ["domain-missing-service", "domain-scheme"]),
      ("applinks:https://shop.example/", ["domain-path", "domain-scheme"]),
      ("applinks://shop.example", ["domain-service-slashes"]),
      ("applinks:shop.example:443", ["domain-port"]),
      ("activitycontinuation:shop.example:8443", ["domain-port-unknown"]),
      ("applinks:shop.example?mode=developer", ["domain-developer-mode"]),
      ("applinks:shop.example?mode=developer+managed", ["domain-developer-mode"]),
      ("applinks:shop.example?mode=managed", []),
      ("applinks:shop.example?mode=Developer", ["domain-unknown-mode"]),
      ("applinks:shop.example?mode=developer&amp;x=1", ["domain-developer-mode", "domain-query"]),
      ("appclips:*.shop.example", ["domain-wildcard-appclips"]),
      ("webcredentials:*.shop.example", ["domain-wildcard-without-apex"]),
      ("applinks:192.0.2.7", ["domain-ip-address"]),
      ("applinks:$(HOST)", ["domain-build-variable"]),
      ("  ", ["domain-empty-entry", "domain-white-space"]),
    ] as [(String, [String])])
  func entry(_ entry: String, _ rules: [String]) {
    #expect(Set(EntitlementsJudged.rules(EntitlementsJudged.domains([entry]))) == Set(rules))
  }

  @Test("a file without associated domains has no finding", arguments: ["", "<key>a</key><true/>"])
  func noDomains(_ members: String) {
    #expect(EntitlementsJudged.rules(EntitlementsJudged.file(members)) == [])
  }

  @Test(
    "a release makes developer modes a warning and names managed ones",
    arguments: [
      ("developer", false, ["note domain-developer-mode"]),
      ("developer", true, ["warning domain-developer-mode"]),
      ("developer+managed", true, ["warning domain-developer-mode"]),
      ("managed", false, []),
      ("managed", true, ["note domain-managed-mode"]),
    ] as [(String, Bool, [String])])
  func release(_ mode: String, _ isRelease: Bool, _ expected: [String]) {
    let bytes = EntitlementsJudged.domains(["applinks:shop.example?mode=\(mode)"])
    let findings = EntitlementsJudged.findings(bytes, LintSettings(isRelease: isRelease))
    #expect(findings.map { "\($0.severity.word) \($0.rule.name)" } == expected)
  }

  @Test(
    "entries that claim the same are duplicates, others are not",
    arguments: [
      ("applinks:shop.example", "applinks:SHOP.example", true),
      ("applinks:shop.example?mode=developer", "applinks:shop.example?mode=developer", true),
      ("applinks:shop.example/a", "applinks:shop.example/a", true),
      ("applinks:shop.example", "applinks:shop.example?mode=developer", false),
      ("applinks:shop.example", "webcredentials:shop.example", false),
      ("applinks:shop.example", "applinks:*.shop.example", false),
      ("applinks:$(HOST)", "applinks:$(host)", false),
      // The entry with a query says who knows what; to remove the good one would leave only that.
      ("applinks:shop.example?x=1", "applinks:shop.example", false),
    ])
  func duplicates(_ first: String, _ second: String, _ isDuplicate: Bool) {
    let findings = EntitlementsJudged.findings(EntitlementsJudged.domains([first, second]))
      .filter { $0.rule == "domain-duplicate" }
    #expect(findings.count == (isDuplicate ? 1 : 0))
    #expect(findings.allSatisfy { $0.related.first?.place.range?.start.line == 5 })
  }

  @Test(
    "a wildcard needs the apex of its own service, in whichever form",
    arguments: [
      ("applinks:*.shop.example", "webcredentials:shop.example", true),
      ("applinks:*.shop.example", "applinks:Shop.Example?mode=developer", false),
      ("applinks:*.bücher.example", "applinks:xn--bcher-kva.example", false),
      ("applinks:*.shop.example", "applinks:www.shop.example", true),
    ])
  func apex(_ wildcard: String, _ other: String, _ isMissing: Bool) {
    let rules = EntitlementsJudged.rules(EntitlementsJudged.domains([wildcard, other]))
    #expect(rules.contains("domain-wildcard-without-apex") == isMissing)
  }

  @Test("one host for several services counts once")
  func count() {
    let hosts = (1...20).map { "s\($0).example" }
    let entries = hosts.map { "applinks:\($0)" } + hosts.map { "webcredentials:\($0)" }
    #expect(EntitlementsJudged.rules(EntitlementsJudged.domains(entries)) == [])
  }

  @Test(
    "nearly the right key is found up to three slips",
    arguments: [
      ("com.apple.developer.associated-domain", true), ("com.apple.developer.associateddomains", true),
      ("com.apple.developer.Associated-Domains", true),
      ("com.apple.developer.associated-appclip-app-identifiers", false), ("associated-domains", false),
    ])
  func key(_ key: String, _ isFound: Bool) {
    let rules = EntitlementsJudged.rules(EntitlementsJudged.file("<key>\(key)</key><array/>"))
    #expect(rules == (isFound ? ["entitlements-misspelt-key"] : []))
  }

  @Test(
    "the star of a provisioning profile is no fault of the profile",
    arguments: [
      "<string>*</string>", "<array><string>*</string></array>",
    ])
  func profile(_ value: String) {
    let members = """
      <key>application-identifier</key><string>8A3KX2M9QT.*</string>
      <key>com.apple.developer.associated-domains</key>\(value)
      """
    let profile = EntitlementsJudged.file(
      "<key>Name</key><string>x</string><key>Entitlements</key><dict>\(members)</dict>")
    #expect(EntitlementsJudged.rules(profile) == [])
    #expect(
      EntitlementsJudged.rules(EntitlementsJudged.file(members)).contains {
        $0.hasSuffix("-any-domain") || $0 == "domain-any"
      })
  }

  @Test(
    "the application identifier is judged unless Xcode fills it in",
    arguments: [
      ("8A3KX2M9QT.com.example.shop", false), ("com.example.shop", true),
      ("8a3kx2m9qt.com.example.shop", true),
      ("TEAMID.com.example.shop", true), ("$(AppIdentifierPrefix)com.example.shop", false),
      ("${TeamIdentifierPrefix}com.example.shop", false),
    ])
  func identifier(_ identifier: String, _ isFound: Bool) {
    let file = EntitlementsJudged.file("<key>application-identifier</key><string>\(identifier)</string>")
    #expect(EntitlementsJudged.rules(file) == (isFound ? ["entitlements-identifier"] : []))
  }

  @Test("a binary property list is judged too, without places and fixes")
  func binary() throws {
    let domains = [
      "applinks:https://shop.example/", "applinks: a.example", "applinks:b.example", "applinks:b.example",
    ]
    let list = ["com.apple.developer.associated-domains": domains]
    let data = try PropertyListSerialization.data(fromPropertyList: list, format: .binary, options: 0)
    let findings = EntitlementsJudged.findings([UInt8](data))
    #expect(
      Set(findings.map(\.rule.name))
        == ["domain-scheme", "domain-path", "domain-white-space", "domain-duplicate"])
    #expect(findings.allSatisfy { $0.place.range == nil && $0.fix == nil })
  }

  @Test("findings in a binary property list name the key and the index")
  func binaryKeyPaths() throws {
    let key = "com.apple.developer.associated-domains"
    let list: [String: Any] = [
      key: ["applinks:a.example", 5, "applinks:b.example/x", "applinks:a.example"],
      "application-identifier": "com.example.shop",
    ]
    let data = try PropertyListSerialization.data(fromPropertyList: list, format: .binary, options: 0)
    let findings = EntitlementsJudged.findings([UInt8](data))
    func paths(_ rule: RuleID) -> [String] {
      findings.filter { $0.rule == rule }.map { String($0.message.prefix { $0 != ":" }) }
    }
    #expect(paths("domain-path") == [key + "[2]"])
    #expect(paths("entitlements-domain-not-string") == [key + "[1]"])
    #expect(paths("domain-duplicate") == [key + "[3]"])
    #expect(
      findings.first { $0.rule == "domain-duplicate" }?.related.first?.message.hasPrefix(key + "[0]: ")
        == true)
    #expect(paths("entitlements-identifier") == ["application-identifier"])
  }

  @Test("a file that is no property list has one finding with its place")
  func unreadable() throws {
    let metadata = try #require(RuleIndex.metadata(for: "entitlements-unreadable"))
    let example = RuleExample(badOf: metadata)
    let findings = EntitlementsJudged.findings(example.bytes)
    #expect(findings.map(\.rule) == [metadata.id])
    #expect(findings.first?.place.range?.start.offset == example.marker)
    #expect(findings.first?.severity == .error)
    #expect(EntitlementsJudged.rules(RuleExample(goodOf: metadata).bytes) == [])
  }

  @Test(
    "hostile bytes have one finding and no trap",
    arguments: ["", "{}", "<html></html>", "bplist00", "\u{0}<p"])
  func hostile(_ text: String) {
    #expect(EntitlementsJudged.rules(Array(text.utf8)) == ["entitlements-unreadable"])
  }

  @Test("messages are one line whatever the entry holds")
  func oneLine() {
    let text = "applinks:a.example\n&#10;\u{2028}?mode=developer"
    let long = "applinks:*." + String(repeating: "a.", count: 5_000) + "example"
    for finding in EntitlementsJudged.findings(EntitlementsJudged.domains([text, text, long, long])) {
      #expect(!finding.message.contains { $0.isNewline }, "\(finding.rule.name)")
      #expect(finding.message.utf8.count < 400, "\(finding.rule.name)")
    }
  }

  @Test("many entries take time in proportion", .timeLimit(.minutes(1)))
  func many() {
    let entries = (0..<10_000).map { "applinks:*.s\($0 % 5_000).example/" }
    #expect(EntitlementsJudged.findings(EntitlementsJudged.domains(entries)).count > 10_000)
  }
}
