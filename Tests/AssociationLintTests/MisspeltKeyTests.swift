import AssociationLint
import Findings
import Testing

@Suite("Misspelt keys")
struct MisspeltKeyTests {
  @Test(
    "a slip is recognised at every level",
    arguments: [
      (#"{"aplinks": {"details": []}}"#, "applinks"),
      (#"{"webCredentials": {"apps": []}}"#, "webcredentials"),
      (#"{"app_clips": {"apps": []}}"#, "appclips"), (#"{"applinks": {"detials": []}}"#, "details"),
      (#"{"applinks": {"detail": []}}"#, "details"), (#"{"authsrv": {"app": []}}"#, "apps"),
      (#"{"authsrv": {"appIDs": []}}"#, "apps"),
      (#"{"applinks": {"details": [], "substitutionVaraibles": {}}}"#, "substitutionVariables"),
      (#"{"applinks": {"details": [{"appid": "A.b", "paths": ["*"]}]}}"#, "appID"),
      (#"{"applinks": {"details": [{"appid": ["A.b"], "paths": ["*"]}]}}"#, "appIDs"),
      (#"{"applinks": {"details": [{"bundleID": "A.b", "paths": ["*"]}]}}"#, "appID"),
      (Lint.entry(#""patterns": []"#), "components"), (Lint.entry(#""path": ["*"]"#), "paths"),
      (Lint.entry(#""paht": ["*"]"#), "paths"), (Lint.entry(#""Components": []"#), "components"),
      (Lint.component(#""path": "/buy""#), "/"), (Lint.component(#""query": {}"#), "?"),
      (Lint.component(#""fragment": "x""#), "#"), (Lint.component(#""excluded": true"#), "exclude"),
      (Lint.component(#""case_sensitive": true"#), "caseSensitive"),
      (Lint.component(#""percentencoded": true"#), "percentEncoded"),
      (Lint.entry(#""paths": ["*"], "defaults": {"casesensitive": true}"#), "caseSensitive"),
    ])
  func slip(_ text: String, _ meant: String) throws {
    let findings = Lint.findings(text, of: "misspelt-key")
    #expect(findings.count == 1)
    #expect(try #require(findings.first).help.contains("\"\(meant)\""))
    #expect(Lint.mended(text, by: "misspelt-key").contains("\"\(meant)\":"))
    #expect(!Lint.rules(text).contains { $0.hasPrefix("unknown-") })
  }

  @Test(
    "what resembles no key is a note at most",
    arguments: [
      #"{"x": {}, "applinks": {"details": []}}"#, #"{"applinks": {"details": [], "version": 1}}"#,
      Lint.component(#""regex": "x""#), Lint.component(#""a": "x""#), Lint.component(#""content": "x""#),
      Lint.entry(#""paths": ["*"], "label": "x""#),
    ])
  func foreign(_ text: String) {
    let findings = Lint.findings(text).filter { $0.rule.name.hasPrefix("unknown-") }
    #expect(findings.map(\.severity) == [.note])
    #expect(Lint.findings(text, of: "misspelt-key").isEmpty)
  }

  @Test("remarks under other names than comment are left alone")
  func remarks() {
    #expect(Lint.rules(Lint.component(#""_why": "x", "//": "y", "Comment": "z", "description": "d""#)) == [])
  }

  @Test("a plain slip is renamed without asking, a confusion is not")
  func safety() {
    func isSafe(_ text: String) -> [Bool?] { Lint.findings(text, of: "misspelt-key").map { $0.fix?.isSafe } }
    #expect(isSafe(Lint.component(#""casesensitive": true"#)) == [true])
    #expect(isSafe(Lint.entry(#""patterns": []"#)) == [false])
    #expect(isSafe(Lint.component(#""casesensitive": "yes""#)) == [false])
  }

  @Test("nothing is renamed to a key that is there already")
  func taken() throws {
    let text = Lint.component(#""Exclude": true, "exclude": false"#)
    let finding = try #require(Lint.findings(text, of: "misspelt-key").first)
    #expect(finding.fix == nil)
    #expect(finding.help.contains("there too"))
    let twice = Lint.component(#""Exclude": true, "EXCLUDE": false"#)
    #expect(Lint.findings(twice, of: "misspelt-key").map { $0.fix == nil } == [false, true])
  }

  @Test("very long keys and keys of odd characters cost nothing and do no harm")
  func hostile() {
    let long = String(repeating: "details", count: 20_000)
    #expect(Lint.rules("{\"applinks\": {\"details\": [], \"\(long)\": 1}}").contains("unknown-key"))
    #expect(
      !Lint.rules(#"{"applinks": {"details": [], "": 1, "\u0000": 2, "é": 3}}"#).contains("misspelt-key"))
  }
}
