import Findings
import Testing

@Suite("A rule selector")
struct RuleSelectorTests {
  @Test(
    "refuses what cannot be a rule",
    arguments: [
      "", "A-rule", "a rule", "-a", "a-", "-*", "a*b", "**", "a_b", "é", "*a",
      String(repeating: "a", count: 101),
    ])
  func refuses(_ text: String) { #expect(RuleSelector(text) == nil) }

  @Test(
    "means rules by name or beginning",
    arguments: [
      ("a-rule", "a-rule", true), ("a-rule", "a-rules", false), ("a-*", "a-rule", true), ("a-*", "a-", true),
      ("a-*", "b-a-rule", false), ("*", "anything", true), ("a*", "a", true),
    ])
  func matches(_ text: String, _ rule: String, _ isMeant: Bool) throws {
    #expect(try #require(RuleSelector(text)).matches(RuleID(rule)) == isMeant)
  }

  @Test("of a rule is no pattern")
  func ofRule() {
    #expect(RuleSelector(RuleID("a-rule"))?.isPattern == false)
    #expect(RuleSelector(RuleID("a-*")) == nil)
  }
}
