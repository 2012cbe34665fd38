import Findings
import PositionedJSON
import Testing

@testable import AssociationLint

@Suite("Rules about substitution variables")
struct VariableRuleTests {
  @Test("escapes in small letters are found in the values of variables that are compared as they stand")
  func escapesInValues() throws {
    func text(_ value: String, _ rule: String) -> String {
      associationText(components: rule, applinks: #""substitutionVariables": {"v": ["x", "\#(value)"]}, "#)
    }
    let used = text("a%c3%A9%zz", #"{"/": "/$(v)"}"#)
    let found = patternFindings(EscapeHexCaseRule.self, in: used)
    #expect(found.map { pointedText($0, in: used) } == ["%c3"])
    #expect(found.first?.related.count == 1)
    #expect(
      mendedText(used, by: try #require(found.first)) == text("a%C3%A9%zz", #"{"/": "/$(v)"}"#))
    for (value, rule) in [
      ("%C3%A9", #"{"/": "/$(v)"}"#), ("%c3%a9", #"{"/": "/$(w)"}"#),
      ("%c3%a9", #"{"/": "/$(v)", "caseSensitive": false}"#),
      ("%c3%a9", #"{"/": "/$(v)", "percentEncoded": false}"#),
    ] {
      #expect(patternFindings(EscapeHexCaseRule.self, in: text(value, rule)).isEmpty)
    }
  }

  @Test("escapes in small letters are found in the names of query items")
  func escapesInNames() {
    let text = associationText(components: #"{"?": {"%c3%a9": "1"}}, {"?": {"%C3%A9": "1"}}"#)
    let found = patternFindings(EscapeHexCaseRule.self, in: text)
    #expect(found.map { pointedText($0, in: text) } == [#""%c3%a9""#])
  }

  private func text(_ variables: String, _ component: String) -> String {
    associationText(components: component, applinks: #""substitutionVariables": {\#(variables)}, "#)
  }

  @Test(
    "an undefined variable suggests the nearest name",
    arguments: [
      ("Food", "food"), ("fod", "food"), ("langs", "lang"), ("REGION", "region"), ("digits", "digit"),
    ])
  func suggestions(_ name: String, _ suggestion: String) throws {
    let text = text(#""food": ["pizza"]"#, #"{"/": "/$(\#(name))"}"#)
    let finding = try #require(patternFindings(UndefinedVariableRule.self, in: text).first)
    #expect(finding.help.contains("\"$(\(suggestion))\""))
    #expect(mendedText(text, by: finding)?.contains("/$(\(suggestion))") == true)
  }

  @Test("a name that is near to none gets no suggestion", arguments: ["x", "", "somethingelse"])
  func noSuggestion(_ name: String) throws {
    let text = text(#""food": ["pizza"]"#, #"{"/": "/$(\#(name))"}"#)
    let finding = try #require(patternFindings(UndefinedVariableRule.self, in: text).first)
    #expect(finding.fix == nil)
  }

  @Test("names with $ or parentheses, and empty ones, are bad", arguments: ["$(a)", "a)", "(a", "", "a$"])
  func badNames(_ name: String) {
    #expect(patternFindings(BadVariableNameRule.self, in: text(#""\#(name)": ["x"]"#, "{}")).count == 1)
  }

  @Test(
    "uses are read like Apple's names",
    arguments: [("$(a", 1), ("$(a$(b)", 1), ("$((a)", 1), ("$(a)", 0), ("$a)", 0), ("$(", 1)])
  func unclosed(_ pattern: String, _ count: Int) {
    let text = associationText(components: #"{"/": "/\#(pattern)"}"#)
    #expect(patternFindings(UnclosedVariableRule.self, in: text).count == count)
  }

  @Test("unused variables are removed one by one or all at once")
  func unused() {
    let text = text(#""a": ["1"], "b": ["2"], "c": ["3"]"#, #"{"/": "/$(a)"}"#)
    let found = patternFindings(UnusedVariableRule.self, in: text)
    #expect(found.map { pointedText($0, in: text) } == [#""b""#, #""c""#])
    let edits = found.flatMap { $0.fix?.edits ?? [] }
    let after = String(decoding: edits.applied(to: Array(text.utf8)).bytes, as: UTF8.self)
    #expect(after == self.text(#""a": ["1"]"#, #"{"/": "/$(a)"}"#))
  }

  @Test("a value beyond ASCII is told of once, with the pattern that uses it")
  func nonASCIIValues() {
    let text = text(
      #""a": ["é", "b"], "c": ["ü"]"#,
      #"{"/": "/$(a)"}, {"/": "/x/$(a)"}, {"/": "$(c)", "percentEncoded": false}"#)
    let found = patternFindings(NonASCIIVariableValueRule.self, in: text)
    #expect(found.map { pointedText($0, in: text) } == ["é"])
    #expect(found.first?.related.count == 1)
  }

  @Test("many variables and long names take little time")
  func manyVariables() {
    let variables = (0..<3_000).map { #""v\#($0)": ["1", "1"]"# }.joined(separator: ",\n")
    let long = String(repeating: "x", count: 20_000)
    let text = text(variables, #"{"/": "/$(\#(long))$(v1)"}"#)
    #expect(patternFindings(UnusedVariableRule.self, in: text).count == 2_999)
    #expect(patternFindings(DuplicateVariableValueRule.self, in: text).count == 3_000)
    #expect(patternFindings(UndefinedVariableRule.self, in: text).count == 1)
  }
}
