import Findings
import Testing

@testable import AssociationLint

@Suite("Rules about the text of patterns")
struct PatternTextRuleTests {
  private func isFound(_ rule: any AssociationRule.Type, _ component: String, applinks: String = "") -> Bool {
    !patternFindings(rule, in: associationText(components: component, applinks: applinks)).isEmpty
  }

  @Test(
    "the syntax of regular expressions is found",
    arguments: [
      "^/a", "/a$", "/a/.*", "/(a|b)", "/[0-9]*", "/[a-z]", #"/\\d"#, #"/a\\.html"#, "/(?:a)", "/.+",
      "/(ab)+",
    ])
  func regularExpressions(_ pattern: String) {
    #expect(isFound(RegularExpressionRule.self, #"{"/": "\#(pattern)"}"#))
  }

  @Test(
    "plain patterns are no regular expressions",
    arguments: [
      "/a*", "/a.*", "/image.?", "/a+b", "/$(digit)", "/$(lang)_$(region)/x", "/wiki/A_(b)", "/a|b", "/x[1]",
      "$",
      "/ids[]", "/~a", "/a-b", "",
    ])
  func plainPatterns(_ pattern: String) {
    #expect(!isFound(RegularExpressionRule.self, #"{"/": "\#(pattern)"}"#))
  }

  @Test(
    "placeholders are found and mended",
    arguments: [
      ("/a/:id", "/a/?*"), ("/a/{id}/b", "/a/?*/b"), ("/{a}/{b_2}", "/?*/?*"), ("/x-${id}", "/x-?*"),
      ("/a/<int:id>", "/a/?*"), ("/a/[slug]", "/a/?*"), ("/[...all]", "/?*"), ("/{{id}}", "/?*"),
      ("/:id?", "/?*"),
    ])
  func placeholders(_ pattern: String, _ mended: String) throws {
    let text = associationText(components: #"{"/": "\#(pattern)"}"#)
    let finding = try #require(patternFindings(TemplatePlaceholderRule.self, in: text).first)
    #expect(mendedText(text, by: finding) == associationText(components: #"{"/": "\#(mended)"}"#))
  }

  @Test(
    "other braces and colons are left alone",
    arguments: ["/a:b", "/{}", "/{1,2}", "/wiki/Help:x", "/[a-z]", "/:", "/12:30"])
  func noPlaceholders(_ pattern: String) {
    #expect(!isFound(TemplatePlaceholderRule.self, #"{"/": "\#(pattern)"}"#))
  }

  @Test("percentEncoded counts with all its defaults")
  func percentEncodedLevels() {
    let off = #""defaults": {"percentEncoded": false}, "#
    #expect(isFound(NonASCIIPatternRule.self, #"{"/": "/é"}"#))
    #expect(!isFound(NonASCIIPatternRule.self, #"{"/": "/é"}"#, applinks: off))
    #expect(isFound(NonASCIIPatternRule.self, #"{"/": "/é", "percentEncoded": true}"#, applinks: off))
    #expect(isFound(SpaceInPatternRule.self, ##"{"#": "a b"}"##))
    #expect(!isFound(SpaceInPatternRule.self, ##"{"#": "a b"}"##, applinks: off))
    #expect(isFound(EscapeInDecodedPatternRule.self, #"{"?": {"q": "a%20b"}}"#, applinks: off))
    #expect(!isFound(MalformedEscapeRule.self, #"{"/": "/100%"}"#, applinks: off))
  }

  @Test("the entry's defaults come before the domain's")
  func entryDefaults() {
    let text = #"""
      {"applinks": {"defaults": {"percentEncoded": true}, "details": [{"appIDs": ["ABCDE12345.a.b"],
      "components": [{"/": "/é"}], "defaults": {"percentEncoded": false}}]}}
      """#
    #expect(patternFindings(NonASCIIPatternRule.self, in: text).isEmpty)
  }

  @Test(
    "fixes write what a link would hold",
    arguments: [
      ("/café au", NonASCIIPatternRule.self as any AssociationRule.Type, "/caf%C3%A9 au"),
      ("/a b c", SpaceInPatternRule.self, "/a%20b%20c"), ("/%c3%A9%2f", EscapeHexCaseRule.self, "/%C3%A9%2F"),
      ("/5%/x", MalformedEscapeRule.self, "/5%25/x"), (" /a\\t", PatternSurroundingSpaceRule.self, "/a"),
      ("/a**b***", RedundantStarsRule.self, "/a*b*"),
    ])
  func fixes(_ pattern: String, _ rule: any AssociationRule.Type, _ mended: String) throws {
    let text = associationText(components: #"{"/": "\#(pattern)"}"#)
    let finding = try #require(patternFindings(rule, in: text).first)
    #expect(mendedText(text, by: finding) == associationText(components: #"{"/": "\#(mended)"}"#))
  }

  @Test("places behind escapes of JSON are right")
  func placesBehindEscapes() throws {
    let text = associationText(components: #"{"/": "\/caf\u00e9\/x"}"#)
    let finding = try #require(patternFindings(NonASCIIPatternRule.self, in: text).first)
    #expect(pointedText(finding, in: text) == #"\u00e9"#)
    #expect(mendedText(text, by: finding)?.contains("/caf%C3%A9/x") == true)
  }

  @Test("escapes in small letters matter only where case does")
  func escapeCase() {
    #expect(isFound(EscapeHexCaseRule.self, #"{"/": "/%c3"}"#))
    #expect(!isFound(EscapeHexCaseRule.self, #"{"/": "/%c3", "caseSensitive": false}"#))
    #expect(!isFound(EscapeHexCaseRule.self, #"{"/": "/%20"}"#))
  }

  @Test("one star in the place of several is safe except at the end of a path")
  func redundantStars() {
    func isSafe(_ component: String) -> Bool? {
      patternFindings(RedundantStarsRule.self, in: associationText(components: component)).first?.fix?.isSafe
    }
    #expect(isSafe(#"{"/": "/a/**"}"#) == false)
    #expect(isSafe(#"{"/": "/a/**/"}"#) == false)
    #expect(isSafe(#"{"/": "/**/a"}"#) == true)
    #expect(isSafe(#"{"/": "/a**"}"#) == true)
    #expect(isSafe(#"{"?": {"q": "/**"}}"#) == true)
  }

  @Test("long and odd patterns are shortened in messages")
  func longPatterns() throws {
    let text = associationText(components: #"{"/": "\#(String(repeating: "é\\n", count: 50_000))"}"#)
    let finding = try #require(patternFindings(NonASCIIPatternRule.self, in: text).first)
    #expect(finding.message.count < 400 && !finding.message.contains("\n"))
  }
}
