import AssociationLint
import Findings
import Testing

@Suite("The index of rules")
struct RuleIndexTests {
  @Test("names each rule once, in alphabetical order")
  func order() {
    let ids = RuleIndex.association.map { $0.metadata.id }
    #expect(ids == ids.sorted())
    #expect(Set(ids).count == ids.count)
    let all = RuleIndex.allMetadata.map(\.id)
    #expect(all == all.sorted())
    #expect(Set(all).count == all.count)
    #expect(Set(ids).isSubset(of: all))
  }

  @Test("gives what is known of a rule")
  func metadata() throws {
    let metadata = try #require(RuleIndex.metadata(for: "json-trailing-comma"))
    #expect(metadata.severity == .error)
    #expect(RuleIndex.metadata(for: "no-such-rule") == nil)
  }

  @Test(
    "knows which rule was meant",
    arguments: [
      ("json-trailing-coma", "json-trailing-comma"), ("mispelt-key", "misspelt-key"),
      ("trailing-comma", "json-trailing-comma"), ("APPS-MISSING", "apps-missing"),
      ("wrongtype", "wrong-type"),
    ])
  func nearest(_ written: String, _ meant: String) {
    #expect(RuleIndex.nearest(to: written)?.name == meant)
  }

  @Test("guesses nothing from what resembles no rule", arguments: ["", "a", "quux-frobnicate", "ß"])
  func nothing(_ written: String) { #expect(RuleIndex.nearest(to: written) == nil) }

  @Test("guesses nothing from a name of many kilobytes")
  func longName() { #expect(RuleIndex.nearest(to: String(repeating: "json-", count: 50_000)) == nil) }

  @Test("knows selectors of one rule and of several")
  func selectors() throws {
    #expect(RuleIndex.contains(try #require(RuleSelector("json-comment"))))
    #expect(RuleIndex.contains(try #require(RuleSelector("json-*"))))
    #expect(!RuleIndex.contains(try #require(RuleSelector("xml-*"))))
    #expect(!RuleIndex.contains(try #require(RuleSelector("json"))))
  }
}
