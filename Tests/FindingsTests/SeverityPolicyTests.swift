import Findings
import Testing

@Suite("A severity policy")
struct SeverityPolicyTests {
  @Test(
    "lets the more precise of select and ignore win",
    arguments: [
      ([], [], true), ([], ["a-rule"], false), ([], ["*"], false), ([], ["a-*"], false), ([], ["b-*"], true),
      (["a-rule"], [], true), (["b-rule"], [], false), (["*"], [], true), (["a-*"], ["*"], true),
      (["a-rule"], ["*"], true), (["a-rule"], ["a-*"], true), (["a-rule"], ["a-rule"], false),
      (["*"], ["*"], false), (["*"], ["a-rule"], false), (["a-*"], ["a-ru*"], false),
      (["a-ru*"], ["a-*"], true), (["b-rule", "*"], ["b-rule"], true),
    ] as [([String], [String], Bool)])
  func selects(_ select: [String], _ ignore: [String], _ isEnabled: Bool) throws {
    let policy = SeverityPolicy(
      select: try select.map { try #require(RuleSelector($0)) },
      ignore: try ignore.map { try #require(RuleSelector($0)) })
    #expect(policy.isEnabled("a-rule") == isEnabled)
    #expect((policy.severity(of: "a-rule", otherwise: .note) == nil) == !isEnabled)
  }

  @Test("keeps a rule off that is off, whatever is selected")
  func off() throws {
    let policy = SeverityPolicy(settings: ["a-rule": .off], select: [try #require(RuleSelector("a-rule"))])
    #expect(!policy.isEnabled("a-rule"))
  }

  @Test("sets severities and leaves out findings, in their order")
  func applies() {
    let policy = SeverityPolicy(settings: ["a": .severity(.error), "b": .off])
    let findings: [Finding] = [.sample("c"), .sample("b"), .sample("a"), .sample("a", line: 2)]
    let result = policy.apply(to: findings)
    #expect(result.map(\.rule) == ["c", "a", "a"])
    #expect(result.map(\.severity) == [.warning, .error, .error])
  }

  @Test("without settings changes nothing")
  func standard() {
    let findings: [Finding] = [.sample("c"), .sample("b", line: 4)]
    #expect(SeverityPolicy().apply(to: findings) == findings)
  }

  @Test("names what means no rule")
  func unknown() throws {
    let policy = SeverityPolicy(
      settings: ["a-rule": .off, "mispelt": .off],
      select: [try #require(RuleSelector("a-*")), try #require(RuleSelector("zz*"))],
      ignore: [
        try #require(RuleSelector("*")), try #require(RuleSelector("b-rul")),
        try #require(RuleSelector("zz*")),
      ])
    #expect(policy.unknownNames(among: ["a-rule", "b-rule"]) == ["b-rul", "mispelt", "zz*"])
  }

  @Test("reads the words of a setting", arguments: ["off", "note", "warning", "error"])
  func words(_ word: String) {
    #expect(RuleSetting(word: word)?.word == word)
    #expect(RuleSetting(word: word.uppercased()) == nil)
  }
}
