import AssociationLint
import Findings
import PositionedJSON
import Testing

@Suite("Rules about app identifiers")
struct IdentifierRuleTests {
  /// What is found in a file with this identifier, remarks about its purpose aside.
  private func rules(_ identifier: String) -> [String] {
    Lint.rules(Lint.identifier(identifier)).filter { $0 != "non-production-identifier" }
  }

  @Test(
    "identifiers of real apps are left alone",
    arguments: [
      "9BPWRS9A4J.com.airbnb.appdev", "9FLSJ9H462.com.pagesjaunes.widgetiphone", "7C3565JV2S.base.big.one",
      "9HPHN9X3R8.net.skyscanner.iphone-da", "1319277566.com.example.shop", "RCURWWDFZV.com.example.shop",
      "BUWG93YUTT.com.nextdoor.ios.agency-release-candidate", "F83784AFC7.A", "ABCDE12345.com.example.999",
      "PKH2Z5QVEF.net.teamid.shop",
    ])
  func real(_ identifier: String) { #expect(rules(identifier) == []) }

  @Test(
    "words for a prefix are recognised",
    arguments: [
      "TEAMID", "TEAM_ID", "<TEAMID>", "YOURTEAMID", "YOUR-TEAM-ID", "XXXXXXXXXX", "xxxxxxxxxx", "0000000000",
      "$(TeamIdentifier)", "$(TEAM.ID)", "{{TEAM_ID}}", "${MTH_TEAM_ID}", "[TEAM_ID]", "%TEAM%",
      "AppIDPrefix",
      "1234567890", "teamId", "<TEAM_DEVELOPER_ID>", "PREFIX", "TEAM",
    ])
  func placeholder(_ prefix: String) {
    #expect(rules("\(prefix).com.example.shop") == ["placeholder-identifier"])
  }

  @Test(
    "words for a bundle identifier are recognised, or for both",
    arguments: [
      ("ABCDE12345.↓<BUNDLE_ID>"), ("ABCDE12345.↓$(PRODUCT_BUNDLE_IDENTIFIER)"), ("↓TEAMID+BUNDLE"),
      ("ABCDE12345.↓com.yourcompany.app"), ("↓<TEAM>.<BUNDLE>"),
    ])
  func placeholderBundle(_ identifier: String) {
    let text = Lint.identifier(identifier)
    #expect(Lint.rules(text) == ["placeholder-identifier"])
    #expect(Lint.findings(text).map { $0.place.range?.start.offset } == [Lint.marker(text)])
  }

  @Test(
    "each fault has its rule",
    arguments: [
      ("com.example.shop", "identifier-without-prefix"), ("md.simpals.999", "identifier-without-prefix"),
      (".com.example.shop", "identifier-without-prefix"), ("", "identifier-without-prefix"),
      (".", "identifier-without-prefix"), ("iterable.", "identifier-without-prefix"),
      ("onlineshop.example.app", "identifier-without-prefix"),
      ("cn.w3cschool.ios", "identifier-without-prefix"),
      ("E36UYF38DG.", "identifier-without-bundle"), ("E36UYF38DG", "identifier-without-bundle"),
      ("w8ra2llus5.com.example", "lower-case-prefix"), ("W8ra2llus5.com.example", "lower-case-prefix"),
      ("376812381.com.example", "invalid-prefix"), ("T84QZS65DQID.com.example", "invalid-prefix"),
      ("ABCD1234.com.example", "invalid-prefix"), ("ABCDE-2345.com.example", "invalid-prefix"),
      ("G279BWEV57.com.example.*", "wildcard-identifier"), ("ABCDE12345.*", "wildcard-identifier"),
      ("ABCDE12345.com.my_app", "invalid-bundle-identifier"),
      ("ABCDE12345.com..app", "invalid-bundle-identifier"),
      ("ABCDE12345..app", "invalid-bundle-identifier"), ("ABCDE12345.app.", "invalid-bundle-identifier"),
      ("ABCDE12345.com.käse", "invalid-bundle-identifier"),
      ("ABCDE12345.com/app", "invalid-bundle-identifier"),
      ("9JA89QQLNQ.com.apple.wwdc", "sample-identifier"),
    ])
  func fault(_ identifier: String, _ rule: String) { #expect(rules(identifier) == [rule]) }

  @Test(
    "white space is removed wherever it stands",
    arguments: [
      " ABCDE12345.com.example.shop", "ABCDE12345.com.example.shop\\n", "ABCDE12345. com.example.shop",
      "\u{00A0}ABCDE12345.com.example\u{200B}.shop ", "ABCDE12345 .com.example.shop",
    ])
  func whiteSpace(_ identifier: String) {
    let text = Lint.identifier(identifier)
    #expect(Lint.rules(text).contains("identifier-white-space"))
    #expect(Lint.mended(text, by: "identifier-white-space") == Lint.identifier("ABCDE12345.com.example.shop"))
  }

  @Test("white space around does not hide another fault")
  func whiteSpaceAndMore() {
    #expect(rules(" com.example.shop ") == ["identifier-white-space", "identifier-without-prefix"])
    #expect(rules("   ") == ["identifier-white-space", "identifier-without-prefix"])
  }

  @Test("a prefix is put in capitals only after asking")
  func capitals() {
    let text = Lint.identifier("w8ra2llus5.com.example")
    #expect(Lint.mended(text, by: "lower-case-prefix") == Lint.identifier("W8RA2LLUS5.com.example"))
    #expect(Lint.findings(text).map { $0.fix?.isSafe } == [false])
  }

  @Test("all places of identifiers are judged")
  func places() {
    let text = """
      {"applinks": {"details": [{"appID": "a.b", "appIDs": ["c.d", "e.f"], "components": [{}]}]},
       "webcredentials": {"apps": ["g.h"]}, "appclips": {"apps": ["i.j"]}, "authsrv": {"apps": ["k.l"]}}
      """
    #expect(Lint.findings(text, of: "identifier-without-prefix").count == 6)
  }

  @Test("an identifier with escapes is found at its bytes")
  func escapes() {
    let text = Lint.identifier(#"ABCDE12345.\u0063om.my↓_app"#)
    #expect(Lint.findings(text).map { $0.place.range?.start.offset } == [Lint.marker(text)])
  }

  @Test("several repetitions are removed at once")
  func duplicates() {
    let text = #"{"appclips": {"apps": ["F83784AFC7.a", "F83784AFC7.a", "F83784AFC7.b", "F83784AFC7.a"]}}"#
    #expect(Lint.findings(text, of: "duplicate-identifier").count == 2)
    #expect(
      Lint.mended(text, by: "duplicate-identifier")
        == #"{"appclips": {"apps": ["F83784AFC7.a", "F83784AFC7.b"]}}"#)
  }

  @Test("an app in several entries is noted once for each later entry")
  func severalEntries() {
    let entry = #"{"appIDs": ["F83784AFC7.a"], "components": [{}]}"#
    let text = #"{"applinks": {"details": [\#(entry), \#(entry), \#(entry)]}}"#
    #expect(Lint.findings(text, of: "app-in-several-entries").count == 2)
  }

  @Test("an empty appIDs is an error with and without the appID that it hides")
  func emptyAppIDs() throws {
    let hiding = #"{"applinks": {"details": [{"appIDs": [], "appID": "F83784AFC7.a", "components": [{}]}]}}"#
    #expect(try #require(Lint.findings(hiding).first).message.contains("F83784AFC7.a"))
    #expect(
      Lint.rules(#"{"applinks": {"details": [{"appIDs": [], "components": [{}]}]}}"#) == ["empty-app-ids"])
  }
}
