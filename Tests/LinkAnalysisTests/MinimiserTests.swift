import AssociationFiles
import LinkMatching
import LinkSyntax
import PositionedJSON
import TestSupport
import Testing

@testable import LinkAnalysis

@Suite("Making files smaller")
struct MinimiserTests {
  private func minimised(_ components: String, _ extra: String = "") throws -> FileMinimiser {
    try FileMinimiser(
      AssociationFile(
        parsing: #"{"applinks": {"details": [{"appIDs": ["A.a"], "components": [\#(components)]}\#(extra)]}}"#
      ))
  }

  private func components(_ result: FileMinimiser) -> [String] {
    guard let text = result.text else { return [] }
    return AssociationFile(parsing: text).applinks?.details.first?.components.map(\.value.sourceText) ?? []
  }

  @Test(
    "rules that make no difference are dropped",
    arguments: [
      (#"{"/": "/a"}, {"/": "/a/*"}"#, [#"{ "/": "/a/*" }"#]),
      (#"{"/": "/a/*"}, {"/": "/a/b", "exclude": true}"#, [#"{ "/": "/a/*" }"#]),
      (#"{"/": "/x", "exclude": true}, {"/": "/a/*"}"#, [#"{ "/": "/a/*" }"#]),
      (
        #"{"/": "/a", "comment": "kept"}, {"/": "/b/c", "exclude": true}, {"/": "/b/*"}, {"/": "/b/?*"}"#,
        [#"{ "/": "/a", "comment": "kept" }"#, #"{ "/": "/b/c", "exclude": true }"#, #"{ "/": "/b/*" }"#]
      ),
    ])
  func drops(_ rules: String, _ expected: [String]) throws {
    #expect(components(try minimised(rules)) == expected)
  }

  @Test("alternatives of one segment become a variable where that is shorter")
  func variables() throws {
    let rules = ["shoes", "hats", "coats", "socks"].map { #"{"/": "/shop/\#($0)/*", "?": {"id": "?*"}}"# }
    let result = try minimised(rules.joined(separator: ", "))
    #expect(components(result) == [#"{ "/": "/shop/$(shop)/*", "?": { "id": "?*" } }"#])
    // iOS 13.0 knows no variables.
    #expect(result.differingReaders.contains(OSVersion(.ios, 13)))
    #expect(!result.differingReaders.contains(OSVersion(.ios, 13, 5)))
    #expect(try minimised(#"{"/": "/a"}, {"/": "/b"}, {"/": "/c"}"#).text == nil)
  }

  @Test("entries with equal rules become one, unless an entry of their apps is between")
  func entries() throws {
    let second = #", {"appIDs": ["B.b"], "components": [{"/": "/a/"}]}"#
    let merged = try minimised(#"{"/": "/a"}"#, second)
    #expect(merged.steps == [.mergedEntry(1, into: 0)])
    let text = String(decoding: try #require(merged.text), as: UTF8.self)
    #expect(text.contains(#""appIDs": ["A.a", "B.b"]"#), "\(text)")
    let between = #", {"appIDs": ["B.b"], "components": [{"/": "/a", "exclude": true}]}"#
    #expect(
      try minimised(#"{"/": "/a"}"#, between + second).steps.allSatisfy { step in
        if case .mergedEntry = step { false } else { true }
      })
  }

  @Test(
    "what is found opens the same links as the file, by enumeration", arguments: RandomRules.Kind.allCases)
  func agreement(kind: RandomRules.Kind) throws {
    var random = SeededRandom(0x3141)
    let links = kind.links
    for _ in 0..<40 * RegionTests.scale {
      let file = RandomFile(kind, &random)
      let old = AssociationFile(parsing: file.json)
      let result = try FileMinimiser(old)
      guard let text = result.text else { continue }
      let before = LinkMatcher(old)
      let now = LinkMatcher(AssociationFile(parsing: text))
      let wrong = links.links.first { url in
        ["A.a", "B.b"].contains { app in
          (before.decision(for: url, app: app).decision == .match)
            != (now.decision(for: url, app: app).decision == .match)
        }
      }
      #expect(wrong == nil, "\(wrong?.text ?? "")\n\(file.json)\n\(String(decoding: text, as: UTF8.self))")
      #expect(result.newRuleCount <= result.ruleCount)
    }
  }
}
