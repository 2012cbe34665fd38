import TestSupport
import Testing

@testable import AssetLinks

/// Section 6 of the reference, row by row. Sources: SS-PARSE, DALC, URFG, CTS, DVSVC.
@Suite("Dynamic rules")
struct DynamicRulesTests {
  static func list(_ rules: String) -> String {
    StatementListTests.app(
      #","relation_extensions":{"delegate_permission/common.handle_all_urls":{"dynamic_app_link_components":"#
        + rules + "}}")
  }

  static func decision(_ rules: String, _ link: String) throws -> DynamicDecision {
    let list = StatementList(parsing: Self.list(rules))
    let rules = try #require(list.statements[0].dynamicRules)
    return rules.decision(for: try AndroidLink(link))
  }

  private static let shop = "https://shop.example"

  @Test(
    "the first rule that matches decides, and none means no",
    arguments: [
      ("[]", "/a", DynamicDecision.Outcome.allowed, Int?.none),
      (#"[{"/":"/a"}]"#, "/a", .allowed, 0), (#"[{"/":"/a"}]"#, "/b", .noMatch, nil),
      (#"[{"/":"/a","exclude":true},{"/":"/a*"}]"#, "/a", .excluded, 0),
      (#"[{"/":"/a*"},{"/":"/a","exclude":true}]"#, "/a", .allowed, 0),
      (#"[{"/":"/a","exclude":true},{"/":"*"}]"#, "/b", .allowed, 1),
      (#"[{},{"/":"/a"}]"#, "/a", .allowed, 1), ("[{}]", "/a", .noMatch, nil),
      (#"[{"?":{"k":"v"}}]"#, "/a?x=1&k=v", .allowed, 0), (#"[{"?":{"k":"v"}}]"#, "/a?k=w", .noMatch, nil),
      (#"[{"?":{"k":"v","m":"*"}}]"#, "/a?m=7&k=v", .allowed, 0),
      (#"[{"?":{"k":"v?"}}]"#, "/a", .noMatch, nil), (##"[{"#":"x*"}]"##, "/a#xy", .allowed, 0),
      (##"[{"#":"*"}]"##, "/a", .noMatch, nil), (##"[{"/":"/a","#":"x"}]"##, "/a", .noMatch, nil),
      // A string as ? is dropped (SS-PARSE).
      (#"[{"/":"/a","?":"k=v"}]"#, "/a", .allowed, 0),
      // Letter case matters (PM); keys of Apple's are not read.
      (#"[{"/":"/A","caseSensitive":false}]"#, "/a", .noMatch, nil),
    ])
  func rows(rules: String, path: String, outcome: DynamicDecision.Outcome, component: Int?) throws {
    let decision = try Self.decision(rules, Self.shop + path)
    #expect(decision.outcome == outcome && decision.component == component, "\(rules) \(path)")
    #expect(decision.doubts.isEmpty, "\(decision.doubts)")
  }

  @Test(
    "what is unknown is said to be so",
    arguments: [
      // Wildcards in the middle never go back in some readings.
      (#"[{"/":"/a/*/b"}]"#, "/a/x/b", [DynamicDoubt.wildcards]), (#"[{"/":"/a/*"}]"#, "/a/x/b", []),
      (#"[{"/":"/é"}]"#, "/%C3%A9", [.percentEncoding]), (#"[{"/":"/%41"}]"#, "/%41", [.percentEncoding]),
      (#"[{"?":{"k":"*"}}]"#, "/a", [.missingQueryItem]),
      (#"[{"?":{"k":"v"}}]"#, "/a?k=v&k=w", [.repeatedQueryItem]),
      (#"[{"/":"/a","exclude":true}]"#, "/b", [.implicitAllowance]),
      (#"[{"/":"/a","exclude":true}]"#, "/a", []),
      (#"[{"/":3},{"/":"/a"}]"#, "/a", [.wrongKind]), (#"[{"/":"/a"},{"/":3}]"#, "/a", []),
      (#"[{"/":"/a"},3]"#, "/a", [.lostList]),
    ])
  func doubts(rules: String, path: String, doubts: [DynamicDoubt]) throws {
    #expect(try Self.decision(rules, Self.shop + path).doubts == doubts, "\(rules) \(path)")
  }

  @Test("a link without host is not allowed (DVSVC)")
  func withoutHost() throws {
    #expect(try Self.decision(#"[{"/":"*"}]"#, "app:/a").verdict == .no)
  }

  @Test("decision and doubts are those of a slow evaluation of every reading")
  func agreement() throws {
    var random = SeededRandom(11)
    var doubtful = 0
    for _ in 0..<4_000 {
      let rules = (0..<random.number(1...3)).map { _ in RandomRule(&random) }
      let path = "/" + String((0..<random.number(0...3)).map { _ in random.pick(Array("ab/")) })
      let query = (0..<random.number(0...2)).map { _ in "k=" + random.pick(["", "a", "b"]) }.joined(
        separator: "&")
      let text = Self.shop + path + (random.chance(20) ? "%61" : "") + (query.isEmpty ? "" : "?" + query)
      let json = "[" + rules.map(\.json).joined(separator: ",") + "]"
      let decision = try Self.decision(json, text)
      let expected = SlowDynamicRules(rules, try AndroidLink(text))
      #expect(decision.outcome == expected.outcome, "\(json) \(text)")
      #expect(decision.doubts.isEmpty == expected.isCertain, "\(json) \(text) \(decision.doubts)")
      doubtful += decision.doubts.isEmpty ? 0 : 1
    }
    #expect(doubtful > 200 && doubtful < 3_000)
  }
}
