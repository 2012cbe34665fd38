import AssociationFiles
import Findings
import PositionedJSON
import Testing

@testable import AssociationLint

@Suite("Rules about the JSON text")
struct JSONRuleTests {
  private let rules = RuleIndex.association.compactMap { $0 as? any JSONProblemRule.Type }

  /// All codes there are; the parser's tests know a text for each.
  private static let codes: Set<JSONProblem.Code> = [
    .empty, .tooLarge, .tooDeep, .wrongEncoding, .markup, .byteOrderMark, .comment, .trailingComma,
    .missingComma, .extraComma, .missingColon, .missingValue, .invalidKey, .duplicateKey, .wrongQuotes,
    .unterminatedString, .controlCharacter, .badEscape, .invalidUTF8, .invalidNumber, .unexpectedText,
    .unbalancedBracket, .trailingText,
  ]

  @Test("each kind of problem has exactly one rule, named after it")
  func coverage() {
    #expect(rules.count == Self.codes.count)
    #expect(Set(rules.map { $0.code }) == Self.codes)
    for rule in rules { #expect(rule.metadata.id.name == "json-\(rule.code.name)") }
  }

  @Test("problems for which a device rejects the text are errors, the others warnings")
  func severity() {
    for rule in rules {
      let example = RuleExample(badOf: rule.metadata)
      let problems = JSONDocument(parsing: example.bytes, limits: example.limits).problems
      let rejects = problems.contains { $0.code == rule.code && $0.strictReading == .rejects }
      if rejects { #expect(rule.metadata.severity == .error, "\(rule.metadata.id.name)") }
    }
    #expect(RuleIndex.metadata(for: "json-duplicate-key")?.severity == .warning)
    #expect(RuleIndex.metadata(for: "json-byte-order-mark")?.severity == .warning)
  }

  @Test("every problem of a random text becomes a finding at its place")
  func random() {
    var state: UInt64 = 42
    let pieces = [
      "{", "}", "[", "]", ",", ":", "\"a\"", "'b'", "1", "01", "tru", "\n", "//x\n", "“", "\\", "\u{1}", "<",
    ]
    for _ in 0..<400 {
      var text = ""
      for _ in 0..<12 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text += pieces[Int(state >> 33) % pieces.count]
      }
      let problems = JSONDocument(parsing: text).problems
      let found = Lint.findings(text).filter { $0.rule.name.hasPrefix("json-") }
      let places = Set(found.compactMap { $0.place.range?.bytes })
      #expect(found.count == problems.count, "\(text)")
      #expect(problems.allSatisfy { places.contains($0.range) }, "\(text)")
      #expect(
        found.allSatisfy { !$0.message.contains { $0.isNewline } && $0.message.hasSuffix(".") }, "\(text)")
    }
  }

  @Test("a key that occurs twice points to the earlier one")
  func duplicate() throws {
    let text = #"{"authsrv": {"apps": []}, "authsrv": {"apps": []}, "authsrv": {"apps": []}}"#
    let findings = Lint.findings(text, of: "json-duplicate-key")
    #expect(findings.map { $0.place.range?.start.offset } == [26, 51])
    #expect(findings.map { $0.related.first?.place.range?.start.offset } == [1, 26])
    #expect(try #require(findings.first).message.contains("\"authsrv\""))
  }

  @Test("keys are the same whether escaped or not, in objects of any size")
  func escapedDuplicate() {
    let many = (0..<20).map { "\"k\($0)\": 0" }.joined(separator: ", ")
    let text = #"{"a": 1, \#(many), "\u0061": 2}"#
    #expect(Lint.findings(text, of: "json-duplicate-key").count == 1)
  }

  @Test("what a text was meant to say is judged too, and what was lost is not")
  func recovery() {
    #expect(Lint.rules(#"{"applinks": {"detials": [],}}"#) == ["misspelt-key", "json-trailing-comma"])
    #expect(Lint.rules(#"{"webcredentials": nonsense}"#) == ["json-unexpected-text"])
    #expect(Lint.rules(Lint.entry(#""components": oops"#)) == ["json-unexpected-text"])
    #expect(Lint.rules("<html>") == ["json-markup"])
    #expect(Lint.rules("") == ["json-empty"])
    #expect(Lint.rules("nonsense") == ["json-unexpected-text"])
  }
}
