import AssociationFiles
import LinkMatching
import LinkSyntax
import Testing

@Suite("Values of variables")
struct VariableValuesTests {
  @Test("the last of each name counts, at the place of the first")
  func keepsTheLast() {
    let values = VariableValues([
      (name: "a", values: [[1]]), (name: "b", values: []), (name: "a", values: [[2], [3]]),
    ])
    #expect(values["a"] == [[2], [3]])
    #expect(values["b"] == [])
    #expect(values["c"] == nil)
    #expect(values.all.map(\.name) == ["a", "b"])
  }

  @Test("names, apps and query items that Unicode finds equivalent are not the same")
  func tellsEquivalentTextsApart() throws {
    let (one, other) = ("caf\u{E9}", "cafe\u{301}")
    let file = AssociationFile(
      parsing: """
        {"applinks": {"substitutionVariables": {"\(one)": ["x"], "\(other)": ["y"]}, "details": [
          {"appIDs": ["A.\(one)"], "components": [{"/": "/$(\(one))"}]},
          {"appIDs": ["A.\(other)"], "components": [{"/": "/$(\(other))", "?": {"\(one)": "1", "\(other)": "2"}}]}]}}
        """)
    let matcher = LinkMatcher(file)
    #expect(matcher.apps.map { $0.entries } == [[0], [1]])
    #expect(matcher.variableValues[one] == [Array("x".utf8)])
    #expect(matcher.variableValues[other] == [Array("y".utf8)])
    guard case .items(let items) = matcher.entries[1].rules[0].query else {
      Issue.record("the query has items")
      return
    }
    #expect(items.map { $0.pattern } == ["1", "2"])
    let url = try LinkURL("https://a/x")
    #expect(matcher.decision(for: url, app: "A.\(one)").decision == .match)
    #expect(matcher.decision(for: url, app: "A.\(other)").decision == .noMatch)
  }
}
