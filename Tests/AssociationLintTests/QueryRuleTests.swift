import Findings
import Testing

@testable import AssociationLint

@Suite("Rules about queries")
struct QueryRuleTests {
  @Test("every value that is not a string is pointed at, in defaults too")
  func everyWrongValue() {
    let text = associationText(
      components: #"{"?": {"a": "1", "b": 5, "c": null, "d": ["x"]}}"#,
      applinks: #""defaults": {"?": {"e": false}}, "#)
    let found = patternFindings(QueryValueNotStringRule.self, in: text)
    #expect(found.map { pointedText($0, in: text) } == ["false", "5", "null", #"["x"]"#])
    #expect(found.map { $0.fix?.isSafe } == [false, false, nil, nil])
  }

  @Test(
    "an exclude rule whose items may all be absent names a link that it blocks",
    arguments: [
      (#"{"?": {"web": "*"}, "exclude": true}"#, "https://example.com/"),
      (#"{"/": "/buy/*", "?": {"web": "*"}, "exclude": true}"#, "https://example.com/buy/x"),
      (#"{"/": "shop", "?": {"web": "**", "app": ""}, "exclude": true}"#, "https://example.com/shop"),
      (##"{"#": "a?", "?": {"web": "*"}, "exclude": true}"##, "https://example.com/#ax"),
      (#"{"?": {"n": "*", "m": "1"}, "exclude": true}"#, "https://example.com/?m=1"),
      (
        #"{"/": "/a", "?": {"m": "?x", "k": "v*", "n": "**"}, "exclude": true}"#,
        "https://example.com/a?m=xx&k=vx"
      ),
      (#"{"/": "/$(lang)/x", "?": {"web": "*"}, "exclude": true}"#, "https://example.com/en/x"),
    ])
  func excludesThatBlockEverything(_ component: String, _ witness: String) throws {
    let found = patternFindings(
      ExcludeMatchesAbsentQueryRule.self, in: associationText(components: component))
    #expect(try #require(found.first).message.contains("\"\(witness)\""))
    #expect(found.first?.fix?.isSafe == false)
  }

  @Test(
    "an exclude rule that needs an item, or asks for its absence, is left alone",
    arguments: [
      #"{"?": {"web": "?*"}, "exclude": true}"#, #"{"?": {"web": ""}, "exclude": true}"#,
      #"{"?": {"web": "?*", "id": "1"}, "exclude": true}"#,
      #"{"?": {"web": "", "id": "1"}, "exclude": true}"#,
      #"{"?": {"web": "*"}}"#,
      #"{"?": {"web": "*"}, "exclude": false}"#, #"{"?": {}, "exclude": true}"#,
    ])
  func excludesThatAreRight(_ component: String) {
    let text = associationText(components: component)
    #expect(patternFindings(ExcludeMatchesAbsentQueryRule.self, in: text).isEmpty)
  }

  @Test("exclude and query from defaults count, and are reported once")
  func excludeFromDefaults() {
    let text = associationText(
      components: #"{"/": "/a", "exclude": true}, {"/": "/b", "exclude": true}, {"/": "/c"}"#,
      applinks: #""defaults": {"?": {"web": "*"}}, "#)
    #expect(patternFindings(ExcludeMatchesAbsentQueryRule.self, in: text).count == 1)
  }

  @Test("the name of a query item beyond ASCII is found, and its escaped form is not")
  func nonASCIIName() throws {
    let text = associationText(components: #"{"/": "/a", "?": {"é": "1", "x": "ü"}}"#)
    let found = patternFindings(NonASCIIPatternRule.self, in: text)
    #expect(found.map { pointedText($0, in: text) } == [#""é""#, "ü"])
    #expect(found.first?.fix?.isSafe == false)
    #expect(
      mendedText(text, by: try #require(found.first))
        == associationText(components: #"{"/": "/a", "?": {"%C3%A9": "1", "x": "ü"}}"#))
    let right = #"{"?": {"%C3%A9": "1"}}, {"?": {"é": "1"}, "percentEncoded": false}"#
    #expect(patternFindings(NonASCIIPatternRule.self, in: associationText(components: right)).isEmpty)
    let inDefaults = associationText(components: "{}", applinks: #""defaults": {"?": {"é": "1"}}, "#)
    #expect(patternFindings(NonASCIIPatternRule.self, in: inDefaults).count == 1)
  }

  @Test(
    "a query text without wildcards becomes a dictionary",
    arguments: [("a=1", #"{"a": "1"}"#), ("a=1&b=", #"{"a": "1", "b": ""}"#)])
  func wholeText(_ pattern: String, _ dictionary: String) throws {
    let text = associationText(components: #"{"?": "\#(pattern)"}"#)
    let finding = try #require(patternFindings(QueryWholeTextRule.self, in: text).first)
    #expect(mendedText(text, by: finding) == associationText(components: #"{"?": \#(dictionary)}"#))
  }

  @Test("other query texts are left alone", arguments: ["a=*", "a=1&*", "a=?", "flag", "", "a=1&a=2", "=1"])
  func otherTexts(_ pattern: String) {
    let text = associationText(components: #"{"?": "\#(pattern)"}"#)
    #expect(patternFindings(QueryWholeTextRule.self, in: text).isEmpty)
  }

  @Test(
    "the question mark of the URL is found in texts and in names", arguments: ["\"?a=1\"", "{\"?a\": \"1\"}"])
  func leadingQuestionMark(_ query: String) throws {
    let text = associationText(components: #"{"?": \#(query)}"#)
    let finding = try #require(patternFindings(QueryLeadingQuestionMarkRule.self, in: text).first)
    let after = try #require(mendedText(text, by: finding))
    #expect(!after.contains("?a"))
    #expect(patternFindings(QueryLeadingQuestionMarkRule.self, in: after).isEmpty)
  }

  @Test(
    "question marks that stand for characters are left alone", arguments: ["????", "?*", "??=1", "x?a=1"])
  func wildcardQuestionMarks(_ pattern: String) {
    let text = associationText(components: #"{"?": "\#(pattern)"}"#)
    #expect(patternFindings(QueryLeadingQuestionMarkRule.self, in: text).isEmpty)
  }
}
