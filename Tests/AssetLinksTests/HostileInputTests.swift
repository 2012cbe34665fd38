import PositionedJSON
import TestSupport
import Testing

@testable import AssetLinks

@Suite("Hostile input of Android's side")
struct HostileInputTests {
  @Test("pieces of statement lists in any order never trap, and places lie in the text")
  func statements() throws {
    var random = SeededRandom(41)
    let link = try AndroidLink("https://shop.example/a?k=v#f")
    let pieces = [
      "[", "]", "{", "}", "\"relation\":", "\"target\":", "\"namespace\":\"android_app\"", ",", "\"/\":",
      "\"?\":", "\"a*\"",
      "\"relation_extensions\":", "\"delegate_permission/common.handle_all_urls\"", ":",
      "\"dynamic_app_link_components\":",
      "null", "1", "\"exclude\":true", "\"include\":\"x\"", "\u{FEFF}", "\\",
    ]
    for _ in 0..<5_000 {
      let text = (0..<random.number(0...25)).map { _ in random.pick(pieces) }.joined()
      let list = StatementList(parsing: text)
      for problem in list.problems {
        #expect(problem.range.upperBound <= text.utf8.count && !problem.sentence.isEmpty)
      }
      for statement in list.statements { _ = statement.dynamicRules?.decision(for: link) }
    }
  }

  @Test("a list with many faults describes a bounded number and counts the rest")
  func manyFaults() {
    let list = StatementList(parsing: "[" + Array(repeating: "1", count: 5_000).joined(separator: ",") + "]")
    #expect(list.problems.count == StatementList.maximumProblems && list.problemCount == 5_000)
  }

  @Test("many data elements make a bounded list of combinations and an exact count")
  func combinations() throws {
    let data = (0..<300).map { "<data scheme=\"s\($0)\" host=\"h\($0).b\" path=\"/\($0)\"/>" }.joined()
    let document = try ManifestSample.document(data: data)
    let combinations = DataCombinations(document.filters[0])
    #expect(combinations.count == 27_000_000 && combinations.members.count == DataCombinations.maximumCount)
    #expect(document.problems.contains { $0.code == .manyCombinations })
  }

  @Test("long links and long patterns end in time", .timeLimit(.minutes(1)))
  func length() throws {
    #expect(throws: AndroidLinkError.tooLong) {
      try AndroidLink("https://a.b/" + String(repeating: "a", count: AndroidLink.maximumLength))
    }
    let pattern = "/" + String(repeating: "a*", count: 1_000) + "b"
    let link = "https://shop.example/" + String(repeating: "a", count: 8_000)
    let list = DynamicRulesTests.list("[{\"/\":\"\(pattern)\"}]")
    let rules = try #require(StatementList(parsing: list).statements[0].dynamicRules)
    #expect(rules.decision(for: try AndroidLink(link)).verdict == .no)
    let many = "[" + Array(repeating: "{\"/\":\"\(pattern)\"}", count: 20).joined(separator: ",") + "]"
    let costly = try #require(StatementList(parsing: DynamicRulesTests.list(many)).statements[0].dynamicRules)
    #expect(costly.decision(for: try AndroidLink(link)).doubts == [.tooCostly])
    let long = DynamicRulesTests.list("[{\"/\":\"\(String(repeating: "*", count: 3_000))\"}]")
    let tooLong = try #require(StatementList(parsing: long).statements[0].dynamicRules)
    #expect(tooLong.decision(for: try AndroidLink(link)).doubts == [.wrongKind])
  }

  @Test("many activities, filters and statements take linear time", .timeLimit(.minutes(1)))
  func linear() throws {
    let data = (0..<2_000).map { "<data scheme=\"s\($0)\" host=\"h\($0).b\" path=\"/\($0)\"/>" }.joined()
    #expect(DataCombinations(try ManifestSample.document(data: data).filters[0]).count == 8_000_000_000)
    let statement = StatementListTests.app().dropFirst().dropLast()
    let list = StatementList(
      parsing: "[" + Array(repeating: statement, count: 2_000).joined(separator: ",") + "]")
    #expect(list.packages.count == 1)
    let decider = AppLinkDecider(
      manifest: try ManifestSample.document(data: AppLinkDeciderTests.shop), level: .android15, fallback: list
    )
    #expect(decider.decision(for: try AndroidLink("https://shop.example/")).outcome == .opensByDefault)
  }

  @Test("elements at odd depths are passed over")
  func depths() {
    var random = SeededRandom(42)
    let names = [
      "manifest", "application", "activity", "intent-filter", "data", "uri-relative-filter-group", "action",
    ]
    for _ in 0..<3_000 {
      let elements = (0..<random.number(0...12)).map { _ in
        XMLElementEvent(
          name: random.pick(names), depth: random.number(-1...9),
          attributes: [
            XMLAttributeEvent(
              name: random.pick(["scheme", "host", "path", "name"]),
              namespace: XMLAttributeEvent.androidNamespace,
              value: random.pick(["", "${", "${x}", "@", "?", "\\", "\\u12", "a"]), position: .start)
          ], position: .start)
      }
      let document = ManifestDocument(elements: elements)
      for filter in document.filters { _ = DataCombinations(filter) }
      for problem in document.problems { #expect(!problem.sentence.isEmpty) }
    }
  }
}
