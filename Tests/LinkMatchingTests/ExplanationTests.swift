import AssociationFiles
import LinkSyntax
import TestSupport
import Testing

@testable import LinkMatching

@Suite("Explanations")
struct ExplanationTests {
  static func explain(_ rules: String, _ link: String) throws -> AppExplanation {
    let json = #"{"applinks":{"details":[{"appIDs":["A.b"],"components":[\#(rules)]}]}}"#
    let matcher = LinkMatcher(AssociationFile(parsing: json))
    return try #require(matcher.explanation(for: LinkURL("https://x.example\(link)")).apps.first)
  }

  @Test("the trials agree with the fast matcher on random documents")
  func agreement() throws {
    var random = SeededRandom(0xE0)
    for _ in 0..<300 {
      let document = RandomDocument.random(&random)
      let matcher = LinkMatcher(AssociationFile(parsing: document.json))
      for _ in 0..<6 {
        let link = document.link(&random)
        for app in matcher.explanation(for: try LinkURL(link)).apps {
          let matches = app.trials.indices.filter {
            RuleEvaluation(app.trials.rules[$0], app.trials.link).mismatches.isEmpty
          }
          let decider = app.decision.component == nil ? nil : app.trials.last
          #expect(matches.count == (decider == nil ? 0 : 1), "\(document.json)\n\(link)")
          #expect(decider?.isMatch ?? true, "\(document.json)\n\(link)")
          #expect(decider?.detail == app.decision.detail, "\(document.json)\n\(link)")
          #expect(decider?.index == app.decision.component, "\(document.json)\n\(link)")
        }
      }
    }
  }

  @Test("the closest miss is a link that opens the app")
  func closestMiss() throws {
    let app = try Self.explain(
      #"{"/":"/help/*","exclude":true},{"/":"/buy/*","?":{"id":"??"}},{"/":"/sell/*"}"#, "/byu/42?id=7")
    let miss = try #require(app.closestMiss)
    #expect(app.decision.decision == .noMatch)
    #expect(miss.trial.index == 2 || miss.trial.index == 1)
    let link = try #require(miss.link)
    let json =
      #"{"applinks":{"details":[{"appIDs":["A.b"],"components":[{"/":"/help/*","exclude":true},{"/":"/buy/*","?":{"id":"??"}},{"/":"/sell/*"}]}]}}"#
    #expect(
      LinkMatcher(AssociationFile(parsing: json)).decision(for: try LinkURL(link), app: "A.b").decision
        == .match)
  }

  @Test(
    "a single slip yields the mended link and the mended pattern",
    arguments: [
      (#"{"/":"/buy/*"}"#, "/byu/42", "https://x.example/buy/42", "/byu/*", 2),
      (#"{"/":"/id/??"}"#, "/id/1", "https://x.example/id/x1", "/id/?", 1),
      (#"{"/":"/a","?":{"q":"?*"}}"#, "/a", "https://x.example/a?q=x", "*", 4),
      (##"{"/":"/a","#":"top"}"##, "/a#tip", "https://x.example/a#top", "tip", 1),
    ])
  func slip(rule: String, link: String, mended: String, pattern: String, edits: Int) throws {
    let miss = try #require(try Self.explain(rule, link).closestMiss)
    #expect(miss.link == mended)
    #expect(miss.pattern == pattern)
    #expect(miss.edits == edits)
  }

  @Test(
    "traps are recognised",
    arguments: [
      (#"{"/":"/Buy"}"#, "/buy", PartMismatch.Hint.letterCase), (#"{"/":"/%C3%A9"}"#, "/%c3%a9", .escapeCase),
      (#"{"/":"/a b"}"#, "/a%20b", .needsDecoding),
      (#"{"/":"/a%20b","percentEncoded":false}"#, "/a%20b", .patternHoldsEscape),
      (#"{"?":"a=1"}"#, "/?a=1&b=2", .wholeQuery), (#"{"/":"/#/x"}"#, "/#/x", .fragmentInPath),
    ])
  func hints(rule: String, link: String, hint: PartMismatch.Hint) throws {
    #expect(try Self.explain(rule, link).trials.first?.mismatch?.hint == hint)
  }

  @Test(
    "for entries of paths, hints say what holds there, and keys only for components",
    arguments: [
      ("/Buy", "/buy", PartMismatch.Hint.letterCaseInPaths), ("/%C3%A9", "/%c3%a9", .escapeCase),
      ("/a b", "/a%20b", .needsDecodingInPaths), ("/#/x", "/#/x", .fragmentInPaths),
    ])
  func pathsHints(pattern: String, link: String, hint: PartMismatch.Hint) throws {
    let json = #"{"applinks":{"details":[{"appIDs":["A.b"],"paths":["\#(pattern)"]}]}}"#
    let matcher = LinkMatcher(AssociationFile(parsing: json))
    let app = try #require(matcher.explanation(for: LinkURL("https://x.example\(link)")).apps.first)
    let found = try #require(app.trials.first?.mismatch?.hint)
    #expect(found == hint)
    // Whoever names a key says that it belongs into a component.
    let namesKey = ["caseSensitive", "percentEncoded", "\"#\""].contains { found.sentence.contains($0) }
    #expect(!namesKey || found.sentence.contains("component"))
  }

  @Test("a mismatch names the byte of the link and of the pattern")
  func places() throws {
    let mismatch = try #require(try Self.explain(#"{"/":"/buy/*/x"}"#, "/buyer").trials.first?.mismatch)
    #expect(mismatch.part == .path)
    #expect(mismatch.textOffset == 4)
    #expect(mismatch.linkOffset == "https://x.example/buy".utf8.count)
    #expect(mismatch.patternOffset == 4)
    #expect(mismatch.sentence == #"The path "/buyer" leaves "/buy/*/x" at "er" (byte 5)."#)
  }

  @Test("obstacles before any rule are named")
  func obstacles() throws {
    let matcher = LinkMatcher(
      AssociationFile(parsing: #"{"applinks":{"details":[{"appIDs":["A.b"],"paths":["*"]}]}}"#))
    #expect(try matcher.explanation(for: LinkURL("shop://x")).obstacle == .notWeb)
    let scope = try #require(HostScope(domain: "*.y.example"))
    #expect(
      try matcher.explanation(for: LinkURL("https://x.example/"), scope: scope).obstacle
        == .otherHost(domain: "*.y.example"))
    let empty = LinkMatcher(AssociationFile(parsing: "{}"))
    #expect(try empty.explanation(for: LinkURL("https://x.example/")).obstacle == .noApps)
  }

  @Test("long links and patterns are explained in bounded time")
  func long() throws {
    let app = try Self.explain(
      #"{"/":"/\#(String(repeating: "*a", count: 300))"}"#, "/" + String(repeating: "b", count: 100_000))
    #expect(app.decision.decision == .noMatch)
    #expect(app.trials.count == 1)
  }
}
