import AssociationLint
import Findings
import PositionedJSON
import Testing

@Suite("Rules about the shape of the file")
struct ShapeRuleTests {
  @Test("nothing is found in a file as Apple documents it")
  func clean() {
    let text = """
      {
        "applinks": {
          "defaults": {"caseSensitive": false, "percentEncoded": true},
          "substitutionVariables": {"food": ["pizza", "tea"]},
          "details": [{
            "appIDs": ["ABCDE12345.com.example.shop"], "comment": "shop",
            "defaults": {"/": "/shop/*"},
            "components": [
              {"/": "/buy/$(food)", "?": {"id": "?*"}, "#": "x", "exclude": true, "comment": "c"},
              {"/": "/buy/*"}, {}
            ]
          }]
        },
        "webcredentials": {"apps": ["ABCDE12345.com.example.shop"]},
        "appclips": {"apps": []}, "activitycontinuation": {"apps": []}, "authsrv": {"apps": []},
        "_note": "made by hand", "$schema": "x"
      }
      """
    #expect(Lint.rules(text) == [])
  }

  @Test(
    "a value of the wrong type names its key",
    arguments: [
      (#"{"applinks": {"details": "x"}}"#, "details"),
      (#"{"applinks": {"apps": {}, "details": []}}"#, "apps"),
      (#"{"applinks": {"defaults": [], "details": []}}"#, "defaults"),
      (#"{"applinks": {"substitutionVariables": [], "details": []}}"#, "substitutionVariables"),
      (Lint.entry(#""components": {"/": "*"}"#), "components"), (Lint.entry(#""paths": "*""#), "paths"),
      (Lint.entry(#""paths": ["*"], "defaults": true"#), "defaults"),
      (#"{"applinks": {"details": [{"appID": ["A"], "paths": ["*"]}]}}"#, "appID"),
      (#"{"applinks": {"details": [{"appIDs": null, "paths": ["*"]}]}}"#, "appIDs"),
      (#"{"webcredentials": {"apps": "ABCDE12345.com.example.shop"}}"#, "apps"),
    ])
  func wrongType(_ text: String, _ key: String) throws {
    let findings = Lint.findings(text, of: "wrong-type")
    #expect(findings.count == 1)
    #expect(try #require(findings.first).message.contains("\"\(key)\""))
  }

  @Test(
    "a key of a rule with the wrong type is named",
    arguments: [
      (#""/": 1"#, "/"), (##""#": null"##, "#"), (#""exclude": 1"#, "exclude"),
      (#""caseSensitive": "no""#, "caseSensitive"), (#""percentEncoded": []"#, "percentEncoded"),
    ])
  func ruleKeyType(_ keys: String, _ key: String) throws {
    for text in [Lint.component(keys), Lint.entry(#""paths": ["*"], "defaults": {\#(keys)}"#)] {
      let findings = Lint.findings(text, of: "rule-key-type")
      #expect(findings.count == 1)
      #expect(try #require(findings.first).message.contains("\"\(key)\""))
    }
  }

  @Test("the query of a rule is left to the rules about queries")
  func query() { #expect(!Lint.rules(Lint.component(#""?": 1"#)).contains("rule-key-type")) }

  @Test(
    "what belongs into an entry is missed nowhere else",
    arguments: [
      #"{↓"details": []}"#, #"{"applinks": {↓"components": []}}"#, #"{"applinks": {↓"appIDs": []}}"#,
      #"{"applinks": {"details": [], ↓"paths": []}}"#, #"{↓"paths": []}"#,
    ])
  func misplaced(_ text: String) {
    let findings = Lint.findings(text, of: "details-misplaced")
    #expect(findings.map { $0.place.range?.start.offset } == [Lint.marker(text)])
    #expect(!Lint.rules(text).contains("details-missing"))
    #expect(!Lint.rules(text).contains("no-service"))
  }

  @Test(
    "a setting beside the place where it is read is misplaced",
    arguments: [
      #"{"applinks": {"details": [], ↓"caseSensitive": false}}"#,
      Lint.entry(#""paths": ["*"], ↓"exclude": true"#),
      Lint.component(#"↓"defaults": {}"#), Lint.entry(#""paths": ["*"], ↓"substitutionVariables": {}"#),
      Lint.component(#"↓"paths": ["*"]"#),
    ])
  func misplacedSetting(_ text: String) {
    let findings = Lint.findings(text, of: "misplaced-key")
    #expect(findings.map { $0.place.range?.start.offset } == [Lint.marker(text)])
  }

  @Test("an obsolete entry is judged like another, its key being its app")
  func legacyEntry() {
    let text = #"{"applinks": {"apps": [], "details": {"com.example.shop": {"pahts": []}}}}"#
    #expect(Lint.rules(text) == ["legacy-details", "identifier-without-prefix", "misspelt-key"])
    #expect(Lint.rules(#"{"applinks": {"details": {"ABCDE12345.a.b": []}}}"#).contains("detail-not-object"))
  }

  @Test("the obsolete form becomes an array with the same entries in their order")
  func legacyFix() {
    let text = #"{"applinks": {"apps": [], "details": { "A.b" : {"paths": ["*"]}, "C.d": { } }}}"#
    #expect(
      Lint.mended(text, by: "legacy-details")
        == #"{"applinks": {"apps": [], "details": [ {"appID": "A.b", "paths": ["*"]}, {"appID": "C.d" } ]}}"#)
  }

  @Test("an obsolete entry with an identifier of its own is left to a person")
  func legacyWithoutFix() {
    let text = #"{"applinks": {"details": {"A.b": {"appID": "C.d", "paths": ["*"]}}}}"#
    #expect(Lint.findings(text, of: "legacy-details").map(\.fix) == [nil])
  }

  @Test("the empty apps array is asked for where old devices may read the file")
  func appsMissing() {
    let modern = Lint.component("")
    #expect(Lint.rules(modern) == [])
    let findings = Lint.findings(modern, settings: LintSettings(servesLegacyDevices: true))
    #expect(findings.map(\.rule) == ["apps-missing"])
    #expect(findings.map(\.severity) == [.warning])
    let paths = Lint.findings(Lint.entry(#""paths": ["*"]"#))
    #expect(paths.map(\.rule) == ["apps-missing"])
    #expect(paths.map(\.severity) == [.note])
  }

  @Test("a list in applinks is emptied without asking only where details name the apps")
  func appsNotEmpty() {
    let withDetails = #"{"applinks": {"apps": ["A"], "details": []}}"#
    #expect(Lint.findings(withDetails, of: "apps-not-empty").map { $0.fix?.isSafe } == [true])
    #expect(Lint.mended(withDetails, by: "apps-not-empty") == #"{"applinks": {"apps": [], "details": []}}"#)
    let without = #"{"applinks": {"apps": ["A"]}}"#
    #expect(Lint.findings(without, of: "apps-not-empty").map { $0.fix?.isSafe } == [false])
  }

  @Test("both lists of rules empty, or one beside a full one")
  func emptyRules() {
    #expect(Lint.findings(Lint.entry(#""components": []"#), of: "detail-without-rules").count == 1)
    #expect(
      Lint.findings(Lint.entry(#""paths": [], "components": []"#), of: "detail-without-rules").count == 1)
    #expect(
      Lint.findings(Lint.entry(#""paths": ["*"], "components": []"#), of: "detail-without-rules").isEmpty)
  }

  @Test("a file of exactly 128 KiB is not too large")
  func size() {
    let text = #"{"webcredentials": {"apps": []}}"#
    let padding = String(repeating: "\n", count: 128 * 1024 - text.utf8.count)
    #expect(Lint.rules(text + padding) == [])
    #expect(Lint.rules(text + padding + "\n") == ["file-too-large"])
  }
}
