import AssociationFiles
import AssociationLint
import Findings
import PositionedJSON
import Testing

@Suite("The linter")
struct AssociationLinterTests {
  @Test("orders findings by place and then by rule")
  func order() {
    let text = #"{"webcredentials": {"apps": ["com.example.a", "com.example.a"], "x": 1}, "applinks": {}}"#
    let findings = Lint.findings(text)
    #expect(findings == findings.inReportOrder())
    #expect(
      findings.map(\.rule.name) == [
        "identifier-without-prefix", "duplicate-identifier", "identifier-without-prefix", "unknown-key",
        "details-missing",
      ])
  }

  @Test("judges by the rules that it is given")
  func selection() {
    let rules = RuleIndex.association.filter { $0.metadata.id == "details-missing" }
    let file = AssociationFile(parsing: #"{"applinks": {"version": 1}}"#)
    #expect(AssociationLinter(rules: rules).findings(in: file, name: "x").map(\.rule) == ["details-missing"])
    #expect(AssociationLinter(rules: []).findings(in: file, name: "x").isEmpty)
  }

  @Test(
    "survives whatever is thrown at it",
    arguments: [
      "", "{", "[", "\"", "null", "{\"applinks\": null}", "{\"applinks\": [[[[",
      "{\"\": {\"\": {\"\": \"\"}}}",
      "{\"applinks\": {\"details\": [[], null, 1, {\"components\": [null, [], 1], \"paths\": [null, {}]}]}}",
      "{\"applinks\": {\"details\": {\"\": {}}}}", "{\"webcredentials\": {\"apps\": [null, \"\", [], {}]}}",
      "\u{FEFF}", "{\"applinks\" {\"details\" [{\"appID\" \"x\" \"paths\" [\"a\" \"b\"", "'applinks'",
      "{\"applinks\":{\"details\":[{\"comment\":\"\\ud800applinks:ignore \\u0000\"}]}}",
    ])
  func hostile(_ text: String) {
    let length = text.utf8.count
    for finding in Lint.findings(text) {
      let bytes = finding.place.range?.bytes ?? 0..<0
      #expect(bytes.lowerBound <= bytes.upperBound && bytes.upperBound <= length)
      #expect(finding.message.hasSuffix(".") && finding.help.hasSuffix("."))
      #expect(!finding.message.contains { $0.isNewline })
    }
  }

  @Test("finds its way through truncated and damaged files", arguments: [0, 1])
  func damaged(_ seed: Int) {
    let text = Array(
      #"{"applinks": {"defaults": {"/": "*"}, "details": [{"appIDs": ["A.b"], "components": [{"/": "/a"}]}]}}"#
        .utf8)
    for index in text.indices {
      var bytes = text
      if seed == 0 {
        bytes.removeSubrange(index...)
      } else {
        bytes[index] = UInt8(truncatingIfNeeded: index &* 37)
      }
      let file = AssociationFile(parsing: bytes)
      let findings = AssociationLinter().findings(in: file, name: "x")
      if file.rejection != nil { #expect(findings.contains { $0.severity == .error }) }
    }
  }

  @Test("keeps messages short whatever the words of the file")
  func longWords() {
    let long = String(repeating: "x", count: 100_000)
    let text =
      #"{"applinks": {"\#(long)": 1, "details": [{"appID": "\#(long)", "paths": ["admin\#(long)/admin"]}]}}"#
    let findings = Lint.findings(text)
    #expect(findings.count >= 3)
    #expect(findings.allSatisfy { $0.message.utf8.count < 400 && $0.help.utf8.count < 400 })
  }

  @Test(
    "takes time in proportion to a file on a single line",
    arguments: [
      #"{},"#, #"{"appIDs": ["a.b", "a.b"], "exclde": 1, "components": ["x"]},"#,
      #"{"comment": "applinks:ignore detail-*"},"#,
    ])
  func linear(_ entry: String) {
    func time(_ count: Int) -> Duration {
      let text = #"{"applinks": {"details": ["# + String(repeating: entry, count: count) + "1]}}"
      let file = AssociationFile(parsing: text)
      return ContinuousClock().measure {
        #expect(!AssociationLinter().findings(in: file, name: "x").isEmpty)
      }
    }
    let small = time(100)
    let large = time(1_600)
    // Sixteen times the text; a quadratic cost would be 256 times.
    #expect(large < small * 80)
  }
}
