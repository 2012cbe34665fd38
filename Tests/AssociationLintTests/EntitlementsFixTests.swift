import AssociationLint
import Findings
import PositionedJSON
import Testing

@Suite("Mending entitlements")
struct EntitlementsFixTests {
  @Test(
    "entries are mended where only one thing can be meant",
    arguments: [
      ("https://shop.example/buy?x=1", "applinks:shop.example"),
      ("applinks:https://shop.example/", "applinks:shop.example"),
      ("applinks://shop.example", "applinks:shop.example"),
      ("applinks: shop.example", "applinks:shop.example"),
      ("\n  applinks:shop.example\n", "applinks:shop.example"),
      ("applink:shop.example/", "applinks:shop.example"),
      ("applinks:shop.example:443", "applinks:shop.example"),
      ("applinks:shop.example.", "applinks:shop.example"),
      ("applinks:shop.example?mode=Developer", "applinks:shop.example?mode=developer"),
      ("applinks:shop.example?mode=developer&amp;x=1", "applinks:shop.example?mode=developer"),
      ("applinks:bücher.example", "applinks:xn--bcher-kva.example"),
      // Left alone: a person must say what is meant.
      ("shop.example", "shop.example"),
      ("applinks:sh op.example", "applinks:sh op.example"),
      ("applinks:shop.example:8080", "applinks:shop.example:8080"),
      ("applinks:a&amp;b.example", "applinks:a&amp;b.example"),
    ])
  func entries(_ entry: String, _ expected: String) {
    #expect(
      EntitlementsJudged.mended(EntitlementsJudged.domains([entry])) == EntitlementsJudged.domains([expected])
    )
  }

  @Test("a bare host becomes a claim only when asked for")
  func bareHost() {
    let mended = EntitlementsJudged.mended(
      EntitlementsJudged.domains(["shop.example"]), allowsUnsafeFixes: true)
    #expect(mended == EntitlementsJudged.domains(["applinks:shop.example"]))
  }

  @Test("a mended entry stays well-formed XML")
  func escaping() {
    let mended = EntitlementsJudged.mended(EntitlementsJudged.domains(["applinks: $(A&amp;&lt;B).example/"]))
    #expect(mended == EntitlementsJudged.domains(["applinks:$(A&amp;&lt;B).example"]))
  }

  @Test("the second of two equal entries goes with its line")
  func duplicate() {
    let mended = EntitlementsJudged.mended(
      EntitlementsJudged.domains(["applinks:a.example", "applinks:A.example"]))
    #expect(mended == EntitlementsJudged.domains(["applinks:a.example"]))
  }

  @Test("a rule offers no fix that leaves its own fault in place")
  func ownFault() throws {
    let findings = EntitlementsJudged.findings(EntitlementsJudged.domains(["quux:shop.example/"]))
    let service = try #require(findings.first { $0.rule == "domain-unknown-service" })
    #expect(service.fix == nil)
    let path = try #require(findings.first { $0.rule == "domain-path" })
    #expect(path.fix?.title == "Remove the path")
  }

  @Test("a fix that mends more than its own fault says what it writes")
  func title() throws {
    let findings = EntitlementsJudged.findings(EntitlementsJudged.domains(["applink:shop.example/"]))
    let titles = Set(findings.compactMap { $0.fix?.title })
    #expect(titles == ["Write \"applinks:shop.example\""])
  }

  @Test("a misspelt key is not renamed to one that is there")
  func key() {
    let right = "com.apple.developer.associated-domains"
    let both = EntitlementsJudged.file("<key>\(right)</key><array/>\n<key>\(right)s</key><array/>")
    #expect(EntitlementsJudged.mended(both) == both)
    let twice = EntitlementsJudged.file("<key>\(right)s</key><array/>\n<key>\(right)z</key><array/>")
    let once = EntitlementsJudged.file("<key>\(right)</key><array/>\n<key>\(right)z</key><array/>")
    #expect(EntitlementsJudged.mended(twice) == once)
  }

  @Test("a lone string is put into an array only when asked for")
  func array() {
    let key = "<key>com.apple.developer.associated-domains</key>"
    let lone = EntitlementsJudged.file("\(key)<string>applinks:a.example</string>")
    let list = EntitlementsJudged.file("\(key)<array><string>applinks:a.example</string></array>")
    #expect(EntitlementsJudged.mended(lone) == lone)
    #expect(EntitlementsJudged.mended(lone, allowsUnsafeFixes: true) == list)
  }
}
