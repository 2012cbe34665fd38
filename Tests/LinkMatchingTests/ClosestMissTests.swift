import AssociationFiles
import LinkSyntax
import Testing

@testable import LinkMatching

@Suite("Closest misses")
struct ClosestMissTests {
  static func miss(_ rules: String, _ link: String) throws -> ClosestMiss? {
    try ExplanationTests.explain(rules, link).closestMiss
  }

  @Test(
    "where the link's own text would read otherwise in a pattern, the byte is written as a wildcard",
    arguments: [
      (#"{"/":"/a"}"#, "//a", "?/a"), (#"{"/":"/a/b"}"#, "///a/b", "?//a/b"),
      (#"{"/":"/a","percentEncoded":false}"#, "/%c3", "/?"),
      (#"{"/":"/é","percentEncoded":false}"#, "/%c3", "/?"),
      (#"{"/":"/a/?","percentEncoded":false}"#, "/b/%C3%A9", "/b/?"),
      (#"{"?":"a"}"#, "/?a=*", "a=?"), (#"{"/":"/a"}"#, "/$(digit)", "/?(digit)"),
      (#"{"/":"/$(nope)/x"}"#, "/$(digit)/x", "/?(digit)/x"), (#"{"/":"/a"}"#, "//", "/"),
      (#"{"/":"/a","percentEncoded":false}"#, "/%2A%3F", "/??"), (##"{"#":"a"}"##, "/#b*", "b?"),
      (#"{"?":{"a":"1"}}"#, "/?a=12&a=13", "1*"), (#"{"?":{"a":"1"}}"#, "/?a=1&a=3", "*"),
    ])
  func wildcards(rule: String, link: String, pattern: String) throws {
    #expect(try Self.miss(rule, link)?.pattern == pattern)
  }

  @Test(
    "there is a closest miss as long as a rule includes anything",
    arguments: [
      (#"{"?":"a=123"}"#, "/", 6), (#"{"/":"/xyz/abc"}"#, "/q", 7),
      (#"{"/":"/long/enough","exclude":true},{"/":"/a"}"#, "/long/enough", 11),
    ])
  func always(rules: String, link: String, edits: Int) throws {
    let miss = try #require(try Self.miss(rules, link))
    #expect(miss.edits == edits)
    #expect(miss.link != nil)
  }

  @Test("there is none where every rule excludes, and for a link that opens the app")
  func none() throws {
    #expect(try Self.miss(#"{"/":"/a","exclude":true}"#, "/b") == nil)
    #expect(try Self.miss(#"{"/":"/a"}"#, "/a") == nil)
  }

  @Test("a rule behind the excluding one is named, and no change of it offered")
  func behind() throws {
    let rules = #"{"/":"/a/*","exclude":true},{"/":"/?/*"},{"/":"/c"}"#
    let matching = try #require(try Self.miss(rules, "/a/1"))
    #expect(matching.isBehindDecider && matching.trial.isMatch && matching.trial.index == 1)
    #expect(matching.link == nil && matching.patterns.isEmpty)
    let other = try #require(try Self.miss(#"{"/":"/a","exclude":true},{"/":"/b"}"#, "/a"))
    #expect(other.isBehindDecider && other.link == "https://x.example/b" && other.patterns.isEmpty)
  }

  @Test("a link too long to be aligned still has its closest miss")
  func long() throws {
    let miss = try #require(
      try Self.miss(
        #"{"/":"/\#(String(repeating: "a", count: 300))"}"#,
        "/" + String(repeating: "b", count: 100_000)))
    #expect(miss.edits == nil && miss.link == nil && miss.patterns.isEmpty)
  }

  @Test("a rule that no link can match offers no link, but the pattern")
  func impossible() throws {
    let json =
      #"{"applinks":{"substitutionVariables":{"none":[]},"details":[{"appIDs":["A.b"],"components":[{"/":"/$(none)"}]}]}}"#
    let matcher = LinkMatcher(AssociationFile(parsing: json))
    let app = try #require(matcher.explanation(for: LinkURL("https://x.example/a")).apps.first)
    let miss = try #require(app.closestMiss)
    #expect(miss.edits == nil && miss.link == nil && miss.pattern == "/a")
  }

  @Test("every failing part is named, and the patterns that mend them all")
  func parts() throws {
    let rule = ##"{"/":"/buy/*","?":{"a":"1","b":"2","c":"?*"},"#":"x"}"##
    let app = try ExplanationTests.explain(rule, "/by/4?b=3&a=1#y")
    let trial = try #require(app.trials.first)
    #expect(trial.mismatches.map { $0.part } == [.path, .queryItem("b"), .queryItem("c"), .fragment])
    #expect(trial.mismatch == trial.mismatches.first)
    let miss = try #require(app.closestMiss)
    #expect(miss.patterns.map { $0.part } == trial.mismatches.map { $0.part })
    #expect(miss.patterns.map { $0.pattern } == ["/by/*", "3", "*", "y"])
    #expect(miss.part == nil && miss.pattern == nil)
    #expect(miss.link == "https://x.example/buy/4?b=2&a=1&c=x#x")
    #expect(miss.edits == 7)
  }

  @Test(
    "the marks between the parts count as characters",
    arguments: [
      (#"{"/":"/a","?":"?*"}"#, "/a", "/a?x", 2), (##"{"/":"/a","#":"?*"}"##, "/a", "/a#x", 2),
      (#"{"?":{"q":"1"}}"#, "/a", "/a?q=1", 4), (#"{"?":{"q":"1"}}"#, "/a?b", "/a?b&q=1", 4),
      (#"{"?":{"q":"1"}}"#, "/a?", "/a?q=1", 3), (#"{"?":{"q":"1","r":"2"}}"#, "/a", "/a?q=1&r=2", 8),
      (#"{"?":{"q":"1"}}"#, "/a?q", "/a?q=1", 2), (#"{"?":{"q":"1"}}"#, "/a?q=", "/a?q=1", 1),
      (#"{"?":""}"#, "/a?x", "/a", 2), (##"{"#":""}"##, "/a?#x", "/a?", 2),
      (#"{"?":"?*"}"#, "/a?", "/a?x", 1), (#"{"/":"/"}"#, "/ab", "/", 2), (#"{"/":"/"}"#, "/ab/", "/", 3),
      (#"{"/":"/buy"}"#, "/by//", "/buy//", 1), (#"{"/":"?a"}"#, "", "/a", 2),
      (#"{"?":{"a":"x&y"},"percentEncoded":false}"#, "/?a=xy", "/?a=x%26y", 1),
    ])
  func marks(rule: String, link: String, mended: String, edits: Int) throws {
    let miss = try #require(try Self.miss(rule, link))
    #expect(miss.link == "https://x.example\(mended)")
    #expect(miss.edits == edits)
  }
}
