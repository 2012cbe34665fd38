import AssociationFiles
import Findings
import PositionedJSON
import Testing

@testable import AssociationLint

@Suite("Rules about which rules are reached")
struct ReachRuleTests {
  @Test(
    "a catch-all names how many rules it kills",
    arguments: [
      (#"{"/": "*"}, {"/": "/a"}"#, "the rule behind it is"),
      (#"{}, {"/": "/a"}, {"/": "/b"}"#, "the 2 rules"),
      (#"{"/": "/*", "?": {"x": "*"}, "exclude": true}, {"/": "/a"}"#, "the rule behind it is"),
      (##"{"#": "*", "?": "*"}, {"/": 5}"##, "the rule behind it is"),
    ])
  func catchAlls(_ components: String, _ words: String) throws {
    let found = patternFindings(CatchAllFirstRule.self, in: associationText(components: components))
    #expect(try #require(found.first).message.contains(words))
  }

  @Test(
    "rules that only look like a catch-all are left alone",
    arguments: [
      #"{"/": "/?*"}, {"/": "/a"}"#, #"{"/": "*", "?": "?*"}, {"/": "/a"}"#, #"{"/": "/**"}, {"/": "/a"}"#,
      #"{"/": "/a"}, {"/": "*"}"#, #"{"/": "*", "exclude": 1}, {"/": "/a"}"#,
    ])
  func noCatchAlls(_ components: String) {
    #expect(patternFindings(CatchAllFirstRule.self, in: associationText(components: components)).isEmpty)
  }

  @Test("a default makes rules without a path narrow")
  func defaultPath() {
    let text = associationText(components: #"{}, {"/": "/b"}"#, applinks: #""defaults": {"/": "/a"}, "#)
    #expect(patternFindings(CatchAllFirstRule.self, in: text).isEmpty)
    #expect(patternFindings(UnreachableComponentRule.self, in: text).isEmpty)
  }

  @Test(
    "duplicates are the same rule in other words",
    arguments: [
      (#"{"/": "/a"}, {"/": "a/", "exclude": false}"#, true), (#"{"/": "/a*?"}, {"/": "/a?*"}"#, true),
      (#"{"?": {"a": "1", "b": "2"}}, {"?": {"b": "2", "a": "1", "c": "*"}}"#, true),
      (#"{"/": "*"}, {"?": {}}"#, true), (#"{"/": "/$(x)"}, {"/": "/$(x)"}"#, true),
      (#"{"/": "/a"}, {"/": "/a", "exclude": true}"#, false),
      (#"{"/": "/a"}, {"/": "/a", "caseSensitive": false}"#, false),
      (#"{"/": "/$(x)"}, {"/": "/$(y)"}"#, false), (#"{"?": "a=1"}, {"?": {"a": "1"}}"#, false),
      (#"{"/": 5}, {"/": 5}"#, false),
    ])
  func duplicates(_ components: String, _ isDuplicate: Bool) {
    let found = patternFindings(DuplicateRuleRule.self, in: associationText(components: components))
    #expect(found.count == (isDuplicate ? 1 : 0))
  }

  @Test("all duplicates are removed at once, and the list stays JSON")
  func duplicateFixes() {
    let text = associationText(paths: #""/a", "/a", 5, "/b", "/a/", "/a""#)
    let found = patternFindings(DuplicateRuleRule.self, in: text)
    let edits = found.flatMap { $0.fix?.edits ?? [] }
    let after = String(decoding: edits.applied(to: Array(text.utf8)).bytes, as: UTF8.self)
    #expect(after == associationText(paths: #""/a", 5, "/b""#))
    #expect(found.allSatisfy { $0.fix?.isSafe == true })
    // What is a duplicate is not told of a second time.
    #expect(patternFindings(UnreachableComponentRule.self, in: text).isEmpty)
  }

  @Test(
    "an exclude is useless when nothing behind it overlaps",
    arguments: [
      (#"{"/": "/a/*", "exclude": true}, {"/": "/b"}"#, true),
      (#"{"/": "/a"}, {"/": "/b", "exclude": true}"#, true),
      (#"{"/": "*b", "exclude": true}, {"/": "/a*"}"#, false),
      (#"{"/": "/A", "exclude": true}, {"/": "/a"}"#, true),
      (#"{"/": "/A", "exclude": true}, {"/": "/a", "caseSensitive": false}"#, false),
      (#"{"?": {"q": "1"}, "exclude": true}, {"?": {"q": "2?"}}"#, true),
      (#"{"?": {"q": "1"}, "exclude": true}, {"?": {"p": "2"}}"#, false),
      (#"{"/": "/a/$(lang)", "exclude": true}, {"/": "/a/x"}"#, true),
      (#"{"/": "/a/$(nope)", "exclude": true}, {"/": "/a/x"}"#, false),
      (#"{"/": "/a/?", "exclude": true}, {"/": "/a/xy"}"#, true),
      (#"{"/": "/x", "exclude": true}, {"/": "/y", "percentEncoded": false}"#, true),
      (#"{"/": "/%79", "exclude": true}, {"/": "/y", "percentEncoded": false}"#, false),
    ])
  func uselessExcludes(_ components: String, _ isUseless: Bool) {
    let found = patternFindings(UselessExcludeRule.self, in: associationText(components: components))
    #expect(found.count == (isUseless ? 1 : 0))
  }

  @Test("a later entry for the same app gives excludes their use")
  func laterEntries() {
    func text(_ second: String) -> String {
      #"""
      {"applinks": {"details": [{"appIDs": ["ABCDE12345.a.b"], "components": [{"/": "/x", "exclude": true}]},
      {"appIDs": ["\#(second)"], "components": [{"/": "*"}]}]}}
      """#
    }
    #expect(patternFindings(OnlyExcludesRule.self, in: text("ABCDE12345.a.b")).isEmpty)
    #expect(patternFindings(OnlyExcludesRule.self, in: text("ABCDE12345.other")).count == 1)
  }

  @Test(
    "paths and components that disagree name a path",
    arguments: [
      (#""/a""#, #"{"/": "/a"}, {"/": "/b/*"}"#, #""/b""#), (#""*""#, #"{"/": "/a"}"#, #""/""#),
      (#""NOT /a/*", "*""#, #"{"/": "*"}"#, #""/a""#), (#""/""#, #"{"/": "*"}"#, #""/x""#),
      (#""/A""#, #"{"/": "/a", "caseSensitive": false}"#, #""/a""#),
      (#""/??""#, #"{"/": "/$(lang)"}"#, #""/"#),
    ])
  func disagreements(_ paths: String, _ components: String, _ example: String) throws {
    let text =
      #"{"applinks": {"details": [{"appID": "ABCDE12345.a.b", "paths": [\#(paths)], "components": [\#(components)]}]}}"#
    #expect(
      try #require(patternFindings(PathsComponentsDisagreeRule.self, in: text).first).message.contains(
        example))
  }

  @Test(
    "lists that decide alike, or that only a query could tell apart, are left alone",
    arguments: [
      (#""*""#, "{}"), (#""a", "/b/""#, #"{"/": "/b"}, {"/": "/a"}"#),
      (#""/s""#, #"{"/": "/s", "?": {"q": "?*"}}"#),
      (#""/a", "*""#, #"{"/": "*"}"#),
    ])
  func agreements(_ paths: String, _ components: String) {
    let text =
      #"{"applinks": {"details": [{"appID": "ABCDE12345.a.b", "paths": [\#(paths)], "components": [\#(components)]}]}}"#
    #expect(patternFindings(PathsComponentsDisagreeRule.self, in: text).isEmpty)
  }
}
