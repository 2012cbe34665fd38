import Findings
import Testing

@Suite("The directives of a comment")
struct SuppressionCommentTests {
  @Test(
    "name rules and a reason",
    arguments: [
      ("applinks:ignore some-rule we know", ["some-rule"], "we know"),
      ("applinks:ignore some-rule", ["some-rule"], nil),
      ("applinks:ignore some-rule   ", ["some-rule"], nil),
      ("applinks:ignore a,b because of \"c, d\"", ["a", "b"], "because of \"c, d\""),
      ("applinks:ignore a , b,\tc reason", ["a", "b", "c"], "reason"),
      ("applinks:ignore a,a,b", ["a", "b"], nil),
      ("Buy pages. applinks:ignore a -- not yet", ["a"], "not yet"),
      ("applinks:ignore a: not yet", ["a"], "not yet"),
      ("(applinks:ignore a über alles)", ["a"], "über alles)"),
      ("applinks:ignore * generated", ["*"], "generated"),
      ("applinks:ignore some-* generated", ["some-*"], "generated"),
      ("applinks:ignore a first line\nsecond line", ["a"], "first line"),
    ] as [(String, [String], String?)])
  func wellFormed(_ comment: String, _ rules: [String], _ reason: String?) throws {
    let result = SuppressionComment(comment)
    #expect(result.problems.isEmpty)
    #expect(result.suppressions.count == 1)
    let suppression = try #require(result.suppressions.first)
    #expect(suppression.rules.map(\.text) == rules)
    #expect(suppression.reason == reason)
    #expect(Array(comment.utf8)[suppression.range].starts(with: Array("applinks:ignore".utf8)))
  }

  @Test(
    "are reported where malformed, and silence nothing",
    arguments: [
      ("applinks:ignore", .missingRule, "applinks:ignore"),
      ("so: applinks:ignore   \nnext", .missingRule, "applinks:ignore   "),
      ("applinks:ignore a,", .emptyRule, "applinks:ignore a,"),
      ("applinks:ignore ,a", .emptyRule, "applinks:ignore ,"),
      ("applinks:ignore a,,b", .emptyRule, "applinks:ignore a,,"),
      ("applinks:ignore Some-Rule x", .malformedRule, "Some-Rule"),
      ("applinks:ignore a,b_c x", .malformedRule, "b_c"),
      ("applinks:ignore: a", .missingSpace, ":"),
      ("applinks:ignore(a)", .missingSpace, "("),
      ("applinks:ignore,a", .missingSpace, ","),
    ] as [(String, SuppressionProblem.Kind, String)])
  func malformed(_ comment: String, _ kind: SuppressionProblem.Kind, _ fault: String) throws {
    let result = SuppressionComment(comment)
    #expect(result.suppressions.isEmpty)
    #expect(result.problems.count == 1)
    let problem = try #require(result.problems.first)
    #expect(problem.kind == kind)
    #expect(String(decoding: Array(comment.utf8)[problem.range], as: UTF8.self) == fault)
    #expect(!problem.message.isEmpty)
  }

  @Test(
    "are not seen in other words",
    arguments: [
      "", "Buy pages", "applinks:ignored a", "applinks:ignore.example", "applinks:ignore-me.example",
      "myapplinks:ignore a",
      "x.applinks:ignore a", "applinks:ignoré", "applinks:ignore?mode=developer", "Applinks:ignore a",
      "applinks:",
    ])
  func none(_ comment: String) {
    let result = SuppressionComment(comment)
    #expect(result.suppressions.isEmpty)
    #expect(result.problems.isEmpty)
  }

  @Test("may be several, good and bad")
  func several() {
    let result = SuppressionComment(
      "applinks:ignore a one applinks:ignore b two\r\napplinks:ignore\napplinks:ignore c")
    #expect(result.suppressions.map { $0.rules.map(\.text) } == [["a"], ["b"], ["c"]])
    #expect(result.suppressions.map(\.reason) == ["one", "two", nil])
    #expect(result.problems.map(\.kind) == [.missingRule])
  }

  @Test("cover the rules that they name")
  func covers() throws {
    let suppression = try #require(SuppressionComment("applinks:ignore a,b-* x").suppressions.first)
    #expect(suppression.covers("a"))
    #expect(suppression.covers("b-rule"))
    #expect(!suppression.covers("c"))
  }

  @Test("stand a comment of any length")
  func hostile() throws {
    let many = SuppressionComment(String(repeating: "applinks:ignore ", count: 50_000))
    #expect(many.problems.count == 50_000)
    let commas = SuppressionComment("applinks:ignore " + String(repeating: "a,", count: 100_000) + "a")
    #expect(commas.suppressions.first?.rules.count == 1)
    let long = SuppressionComment("applinks:ignore " + String(repeating: "é", count: 100_000))
    #expect(try #require(long.problems.first).message.utf8.count < 200)
  }
}
