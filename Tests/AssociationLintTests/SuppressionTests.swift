import AssociationFiles
import AssociationLint
import Findings
import PositionedJSON
import Testing

@Suite("Suppression by comments")
struct SuppressionTests {
  @Test("a component's comment hides findings within it and nowhere else")
  func component() {
    let text = Lint.entry(
      #""components": [{"exclde": true, "comment": "applinks:ignore misspelt-key on purpose"}, {↓"exclde": true}]"#
    )
    let findings = Lint.findings(text)
    let misspelt = findings.filter { $0.rule == "misspelt-key" }
    #expect(misspelt.count == 1)
    #expect(misspelt.first?.place.range?.start.offset == Lint.marker(text))
  }

  @Test("an entry's comment hides findings in its components and identifiers")
  func entry() {
    let text = """
      {"applinks": {"details": [{"appIDs": ["com.example.shop"],
        "comment": "applinks:ignore misspelt-key,identifier-without-prefix as agreed",
        "components": [{"exclde": true}]}]}}
      """
    #expect(Lint.rules(text) == [])
  }

  @Test("the comment of defaults covers the defaults")
  func defaults() {
    let comment = #""comment": "applinks:ignore rule-key-type""#
    #expect(Lint.rules(Lint.entry(#""components": [{}], "defaults": {"exclude": 1, \#(comment)}"#)) == [])
    #expect(
      Lint.rules(Lint.entry(#""components": [{"exclude": 1}], "defaults": {\#(comment)}"#))
        == ["rule-key-type", "unused-suppression"])
  }

  @Test("a name with a star covers several rules, and inner and outer comments both count as used")
  func pattern() {
    let text = Lint.entry(
      #""comment": "applinks:ignore misspelt-*", "components": [{"exclde": true, "comment": "applinks:ignore misspelt-key"}]"#
    )
    #expect(Lint.rules(text) == [])
  }

  @Test(
    "a fault for which a device reads nothing cannot be hidden from inside the file",
    arguments: [
      (#""/": "/a", "comment": "applinks:ignore json-trailing-comma x","#, "json-trailing-comma"),
      (#""comment": "applinks:ignore json-* x", "/": '/a'"#, "json-wrong-quotes"),
      (#""comment": "applinks:ignore * x" "/": "/a""#, "json-missing-comma"),
    ])
  func fatal(_ component: String, _ rule: String) throws {
    let findings = Lint.findings(Lint.component(component))
    #expect(findings.contains { $0.rule.name == rule })
    let unused = try #require(findings.first { $0.rule == "unused-suppression" })
    #expect(unused.message.contains("a device reads nothing"))
  }

  @Test("a fault that a device tolerates can be hidden, beside one that it does not")
  func tolerated() {
    let text = Lint.component(
      #""/": "/a", "/": "/b", "comment": "applinks:ignore json-duplicate-key,json-trailing-comma x","#
    )
    #expect(Lint.rules(text).sorted() == ["json-trailing-comma", "unused-suppression"])
  }

  @Test("each name that hides nothing is reported")
  func unused() {
    let text = Lint.component(
      #""Exclude": true, "comment": "applinks:ignore misspelt-key,wrong-type,json-*""#)
    let findings = Lint.findings(text)
    #expect(findings.map(\.rule) == ["unused-suppression", "unused-suppression"])
    #expect(
      findings.map { $0.message.contains("\"wrong-type\"") || $0.message.contains("\"json-*\"") } == [
        true, true,
      ])
  }

  @Test("a suppression of a rule that did not judge is not called unused")
  func deselected() {
    let text = Lint.component(#""comment": "applinks:ignore wrong-type""#)
    let rules = RuleIndex.association.filter { $0.metadata.id != "wrong-type" }
    let linter = AssociationLinter(rules: rules)
    #expect(linter.findings(in: AssociationFile(parsing: text), name: "x").isEmpty)
    let silent = AssociationLinter(
      rules: RuleIndex.association.filter { $0.metadata.id != "unused-suppression" })
    #expect(silent.findings(in: AssociationFile(parsing: text), name: "x").isEmpty)
  }

  @Test(
    "mistakes in a directive are findings, and hide nothing",
    arguments: [
      "applinks:ignore", "applinks:ignore mispelt-key x", "applinks:ignore Misspelt_Key", "applinks:ignore ,",
    ])
  func invalid(_ comment: String) {
    let text = Lint.component(#""exclde": true, "comment": "\#(comment)""#)
    #expect(Lint.rules(text) == ["misspelt-key", "invalid-suppression"])
  }

  @Test("the rule that was meant is named")
  func nearest() throws {
    let finding = try #require(
      Lint.findings(Lint.component(#""comment": "applinks:ignore mispelt-key x""#)).first)
    #expect(finding.help.contains("misspelt-key"))
  }

  @Test("a comment of many thousand directives takes no time worth mentioning")
  func hostile() {
    let many = String(repeating: #"applinks:ignore json-*,nonsense,apps-missing\n"#, count: 5_000)
    let start = ContinuousClock.now
    let findings = Lint.findings(Lint.component(#""comment": "\#(many)""#))
    #expect(findings.count > 2)
    #expect(ContinuousClock.now - start < .seconds(60))
  }
}
