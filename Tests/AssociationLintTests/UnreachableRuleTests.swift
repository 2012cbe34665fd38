import Findings
import Testing

@testable import AssociationLint

@Suite("Rules that are never reached")
struct UnreachableRuleTests {
  @Test(
    "what covers a rule is named, one rule or several together",
    arguments: [
      (#"{"/": "/a/*"}, {"/": "/a/?*"}"#, [#""/a/*""#]),
      (#"{"/": "/a/*", "?": "?*"}, {"/": "/a/*", "?": ""}, {"/": "/a/b"}"#, ["together"]),
      (#"{"/": "/$(digit)"}, {"/": "/$(alpha)"}, {"/": "/$(alnum)"}"#, [#""/$(digit)", "/$(alpha)""#]),
      (#"{"/": "/A", "caseSensitive": false}, {"/": "/a"}"#, [#""/A""#]),
      (#"{"/": "/a b", "percentEncoded": false}, {"/": "/a%20b"}"#, [#""/a b""#]),
      (##"{"#": "?*"}, {"/": "/x", "#": ""}, {"/": "/x"}"##, ["together"]),
      (#"{"/": "/v/$(none)"}"#, []),
    ])
  func covers(_ components: String, _ words: [String]) throws {
    let text = associationText(
      components: components, applinks: #""substitutionVariables": {"none2": []}, "#)
    let found = patternFindings(UnreachableComponentRule.self, in: text)
    guard !words.isEmpty else { return #expect(found.isEmpty) }
    let message = try #require(found.first).message
    for word in words { #expect(message.contains(word), "\(message)") }
  }

  @Test(
    "near misses are left alone",
    arguments: [
      #"{"/": "/a/?*"}, {"/": "/a/*"}"#, #"{"/": "/a/*", "?": {"x": "1"}}, {"/": "/a/*", "?": {"x": "2"}}"#,
      #"{"/": "/$(digit)"}, {"/": "/$(alpha)"}, {"/": "/?"}"#,
      #"{"/": "/a%20b"}, {"/": "/a b", "percentEncoded": false}"#,
      #"{"?": {"id": "*", "x": "?*"}}, {"?": {"id": "1"}}"#,
      // "?x=&x=1" has an empty and a full occurrence, so that neither of the first two rules matches it.
      #"{"?": {"x": "?*"}}, {"?": {"x": ""}}, {"/": "/a/b"}"#,
      // Nobody knows what an undefined variable means, so nothing is claimed because of it.
      #"{"/": "/$(nope)/*"}, {"/": "/$(nope)/a"}"#,
      #"{"/": "*", "exclude": 1}, {"/": "/a"}"#,
    ])
  func nearMisses(_ components: String) {
    #expect(
      patternFindings(UnreachableComponentRule.self, in: associationText(components: components)).isEmpty)
  }

  @Test("earlier entries count where they speak of every app of the entry")
  func entries() {
    func text(_ second: String) -> String {
      #"""
      {"applinks": {"details": [{"appIDs": ["ABCDE12345.a.b"], "components": [{"/": "/x/*"}]},
      {"appIDs": [\#(second)], "components": [{"/": "/x/y"}]}]}}
      """#
    }
    #expect(patternFindings(UnreachableComponentRule.self, in: text(#""ABCDE12345.a.b""#)).count == 1)
    #expect(
      patternFindings(UnreachableComponentRule.self, in: text(#""ABCDE12345.a.b", "ABCDE12345.c""#)).isEmpty)
  }

  @Test("paths that iOS 12 alone reads are judged beside components")
  func legacy() {
    let text =
      #"{"applinks": {"apps": [], "details": [{"appID": "ABCDE12345.a.b", "paths": ["*", "/a"], "components": [{}]}]}}"#
    #expect(patternFindings(UnreachableComponentRule.self, in: text).count == 1)
  }
}
