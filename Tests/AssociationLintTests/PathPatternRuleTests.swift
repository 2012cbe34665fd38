import Findings
import Testing

@testable import AssociationLint

@Suite("Rules about what is written in path patterns")
struct PathPatternRuleTests {
  private func isFound(_ rule: any AssociationRule.Type, path: String, more: String = "") -> Bool {
    !patternFindings(rule, in: associationText(components: #"{"/": "\#(path)"\#(more)}"#)).isEmpty
  }

  private func isFound(_ rule: any AssociationRule.Type, legacy: String) -> Bool {
    !patternFindings(rule, in: associationText(paths: "\"\(legacy)\"")).isEmpty
  }

  @Test(
    "schemes and hosts are found",
    arguments: [
      "https://example.com/x", "HTTP://example.com", "myapp://buy", "https:/example.com/x", "example.com/x",
      "*.example.com/*", "www.example.com", "example.com", "//example.com/x", "example.com:8080/x",
      "localhost:3000/x", "*://example.com/*", "shop.example.museum/x",
    ])
  func hosts(_ path: String) {
    #expect(isFound(HostInPathRule.self, path: path))
    #expect(isFound(HostInPathRule.self, legacy: path))
    #expect(isFound(HostInPathRule.self, legacy: "NOT " + path))
  }

  @Test(
    "paths that only look like hosts are left alone",
    arguments: [
      "/example.com/x", "*.html", "index.html", "index.php/news", "v1.0/x", "*.min.js", "a:b/c", "//abc/d",
      "/redirect/https://example.com", "*", "", "news/example.com", "jquery.min.js/x", ".well-known/x",
      "*.tar.gz",
    ])
  func noHosts(_ path: String) {
    #expect(!isFound(HostInPathRule.self, path: path))
    #expect(!isFound(HostInPathRule.self, legacy: path))
  }

  @Test(
    "hosts are removed",
    arguments: [("https://example.com/x", "/x"), ("example.com", "/"), ("*.example.com/*", "/*")])
  func hostFix(_ path: String, _ expected: String) throws {
    let text = associationText(paths: "\"NOT \(path)\"")
    let finding = try #require(patternFindings(HostInPathRule.self, in: text).first)
    #expect(mendedText(text, by: finding) == associationText(paths: "\"NOT \(expected)\""))
  }

  @Test(
    "exclusion marks are mended in paths, safely where only the spelling is wrong",
    arguments: [
      ("NOT/x", "NOT /x", true), ("not /x", "NOT /x", true), ("Not /x", "NOT /x", true),
      ("NOT   /x", "NOT /x", true), ("!/x", "NOT /x", false), ("! /x", "NOT /x", false),
    ])
  func legacyMarks(_ written: String, _ right: String, _ isSafe: Bool) throws {
    let text = associationText(paths: #""\#(written)", "*""#)
    let rules: [any AssociationRule.Type] = [
      NotWithoutSpaceRule.self, NotInLowerCaseRule.self, NotWithExtraSpaceRule.self, ExclamationMarkRule.self,
    ]
    let found = rules.flatMap { patternFindings($0, in: text) }
    #expect(found.count == 1)
    let finding = try #require(found.first)
    #expect(finding.fix?.isSafe == isSafe)
    #expect(mendedText(text, by: finding) == associationText(paths: #""\#(right)", "*""#))
    #expect(!isFound(PatternSurroundingSpaceRule.self, legacy: written))
    #expect(!isFound(SpaceInPatternRule.self, legacy: written))
  }

  @Test("NOT in a component becomes exclude", arguments: ["NOT /x", "not /x", "NOT/x", "NOT   /x"])
  func notInComponent(_ path: String) throws {
    let text = associationText(components: #"{"/": "\#(path)"}"#)
    let finding = try #require(patternFindings(NotInComponentRule.self, in: text).first)
    let after = try #require(mendedText(text, by: finding))
    #expect(after == associationText(components: #"{"/": "/x", "exclude": true}"#))
  }

  @Test(
    "words that only begin like NOT are left alone",
    arguments: ["NOTE/x", "not/x", "nothing /x", "NOT", "notes"])
  func noMarks(_ path: String) {
    #expect(!isFound(NotInComponentRule.self, path: path))
    #expect(!isFound(NotInLowerCaseRule.self, legacy: path))
    #expect(!isFound(NotWithoutSpaceRule.self, legacy: path))
  }

  @Test(
    "a query in a path moves to its key",
    arguments: [
      ("/s?q=*", #"{"/": "/s", "?": {"q": "*"}}"#),
      ("/s?a=1&b=2", #"{"/": "/s", "?": {"a": "1", "b": "2"}}"#),
    ])
  func queryMoves(_ path: String, _ component: String) throws {
    let text = associationText(components: #"{"/": "\#(path)"}"#)
    let finding = try #require(patternFindings(QueryInPathRule.self, in: text).first)
    #expect(mendedText(text, by: finding) == associationText(components: component))
  }

  @Test("wildcards are no query", arguments: ["/id/????", "/?*", "/a?b", "/search/?*", "/x?=1", "/a=b?"])
  func noQuery(_ path: String) {
    #expect(!isFound(QueryInPathRule.self, path: path))
  }

  @Test("a hash route and a fragment are told apart")
  func hashRoutes() {
    #expect(isFound(HashRouteInPathRule.self, path: "/#/market/*"))
    #expect(isFound(HashRouteInPathRule.self, legacy: "/app#!/x"))
    #expect(!isFound(HashRouteInPathRule.self, path: "/help#top"))
    #expect(isFound(FragmentInPathRule.self, path: "/help#top"))
    #expect(!isFound(FragmentInPathRule.self, path: "/#/market"))
    #expect(!isFound(FragmentInPathRule.self, path: "/c#", more: #", "percentEncoded": false"#))
  }

  @Test(
    "a slash in front is missing only where plain text begins", arguments: ["buy", "a/b/*", "%20x", "2026/*"])
  func missingSlash(_ path: String) {
    #expect(isFound(MissingLeadingSlashRule.self, path: path))
    #expect(isFound(MissingLeadingSlashRule.self, legacy: "NOT " + path))
  }

  @Test(
    "other beginnings have rules of their own",
    arguments: ["NOT /x", " x", "example.com/x", "*x", "?x", "^/x", ""])
  func noMissingSlash(_ path: String) {
    #expect(!isFound(MissingLeadingSlashRule.self, path: path))
  }

  @Test(
    "only slashes inside a pattern count",
    arguments: [("/a//b", true), ("//a", false), ("/a//", false), ("//", false)])
  func doubleSlashes(_ path: String, _ isFault: Bool) {
    #expect(isFound(DoubleSlashInPathRule.self, path: path) == isFault)
  }

  @Test(
    "segments of dots",
    arguments: [("../a", true), ("/a/./b", true), ("/a/..", true), ("/...", false), ("/.a", false)])
  func dotSegments(_ path: String, _ isFault: Bool) {
    #expect(isFound(DotSegmentRule.self, path: path) == isFault)
  }
}
