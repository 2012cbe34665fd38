import AssociationFiles
import Findings
import Testing

@testable import AssociationLint

@Suite("The search for rules that are never reached")
struct CoverageSearchTests {
  /// The rules of the first list, and the variables.
  private func rules(_ text: String) throws -> ([EffectiveRule], VariableTable) {
    let subject = AssociationSubject(AssociationFile(parsing: text), name: "aasa")
    return (try #require(subject.ruleLists.first).rules, subject.variableTable)
  }

  @Test("the index finds what comparing all pairs finds")
  func indexFindsAllPairs() throws {
    var random = PatternGenerator(seed: 5)
    var found = 0
    for _ in 0..<250 {
      let components = (0..<14).map { _ in Self.randomComponent(&random) }.joined(separator: ", ")
      let (rules, variables) = try rules(associationText(components: components))
      var budget = InclusionBudget()
      let fast = CoverageSearch.pairs(rules, variables: variables, budget: &budget)
      let slow = allPairs(rules, variables)
      found += slow.count
      #expect(fast == slow, "\(components)")
    }
    #expect(found > 300)
  }

  private static func randomComponent(_ random: inout PatternGenerator) -> String {
    func pattern(_ alphabet: [String]) -> String {
      (0..<Int.random(in: 0...4, using: &random)).map { _ in alphabet.randomElement(using: &random)! }
        .joined()
    }
    var members: [String] = []
    if Int.random(in: 0..<8, using: &random) > 0 {
      members.append(#""/": "/\#(pattern(["buy", "a", "/", "/x", "*", "?", "/*"]))""#)
    }
    switch Int.random(in: 0..<6, using: &random) {
    case 0: members.append(##""#": "\##(pattern(["top", "*", "?"]))""##)
    case 1: members.append(#""?": "\#(pattern(["q=", "1", "*", "?"]))""#)
    case 2: members.append(#""?": {"q": "\#(pattern(["1", "*", "?"]))", "p": "\#(pattern(["2", "*"]))"}"#)
    case 3: members.append(#""?": {"q": "\#(pattern(["1", "*", "?"]))"}"#)
    default: break
    }
    if Int.random(in: 0..<5, using: &random) == 0 { members.append(#""exclude": true"#) }
    if Int.random(in: 0..<6, using: &random) == 0 { members.append(#""caseSensitive": false"#) }
    return "{\(members.joined(separator: ", "))}"
  }

  private func allPairs(_ rules: [EffectiveRule], _ variables: VariableTable) -> [CoverageSearch.Pair] {
    let languages = rules.map { RuleLanguage($0, variables: variables) }
    var budget = InclusionBudget(steps: .max / 2)
    return languages.indices.compactMap { later in
      let cover = (0..<later).first { languages[$0].covers(languages[later], budget: &budget) }
      return cover.map { CoverageSearch.Pair(covered: later, covering: $0) }
    }
  }

  @Test(
    "a rule covers a later one",
    arguments: [
      (#"{"?": {"q": "*"}}"#, #"{"/": "/a"}"#),
      (#"{"?": {"q": "?*"}}"#, #"{"?": {"p": "1", "q": "??"}}"#),
      (#"{"?": "*a*"}"#, #"{"?": "xa?"}"#),
      (##"{"#": "app*"}"##, ##"{"#": "app-?", "/": "/x"}"##),
      (#"{"/": "/A/*", "caseSensitive": false}"#, #"{"/": "/a/b"}"#),
      (#"{"/": "/a", "exclude": true}"#, #"{"/": "/a/"}"#),
      (#"{"?": {"q": true}}"#, #"{"/": "/a"}"#),
      (#"{"comment": "all"}"#, #"{"/": 5}"#),
      (#"{"/": "/$(lang)/*"}"#, #"{"/": "/$(lang)/news"}"#),
      (#"{"/": "/?/*"}"#, #"{"/": "/$(digit)/news"}"#),
      (#"{"/": "/x/*"}"#, #"{"/": "/x/$(unknown)"}"#),
    ])
  func covers(_ earlier: String, _ later: String) throws {
    let (rules, variables) = try rules(associationText(components: "\(earlier), \(later)"))
    var budget = InclusionBudget()
    let pairs = CoverageSearch.pairs(rules, variables: variables, budget: &budget)
    #expect(pairs == [CoverageSearch.Pair(covered: 1, covering: 0)])
  }

  @Test(
    "a rule does not cover a later one, or it is not certain",
    arguments: [
      (#"{"?": {"q": "?*"}}"#, #"{"/": "/a"}"#),
      (#"{"?": {"q": "1", "p": "?"}}"#, #"{"?": {"q": "1"}}"#),
      (#"{"?": {"q": "1"}}"#, #"{"?": "q=1"}"#),
      (#"{"?": {"id": "*4"}, "caseSensitive": false}"#, #"{"?": {"id": "4"}}"#),
      (#"{"/": "/a/*", "percentEncoded": false}"#, #"{"/": "/a/b"}"#),
      (#"{"/": "/a/*", "caseSensitive": 1}"#, #"{"/": "/a/b"}"#),
      (#"{"/": "/$(unknown)/*"}"#, #"{"/": "/$(unknown)/news"}"#),
      (#"{"/": "/$(lang)/*"}"#, #"{"/": "/en/news"}"#),
      (#"{"/": "/?/*"}"#, #"{"/": "/$(lang)/news"}"#),
      (##"{"#": "?*"}"##, #"{"/": "/a"}"#),
    ])
  func doesNotCover(_ earlier: String, _ later: String) throws {
    let (rules, variables) = try rules(associationText(components: "\(earlier), \(later)"))
    var budget = InclusionBudget()
    #expect(CoverageSearch.pairs(rules, variables: variables, budget: &budget).isEmpty)
  }

  @Test("defaults of both levels count")
  func defaultsCount() throws {
    let text = associationText(
      components: ##"{"#": "*"}, {"/": "/foo/1"}, {"/": "/bar"}"##,
      applinks: #""defaults": {"/": "/foo/*", "percentEncoded": false}, "#)
    let found = patternFindings(UnreachableComponentRule.self, in: text)
    #expect(found.map { pointedText($0, in: text) } == [#"{"/": "/foo/1"}"#])
  }

  @Test("legacy paths are judged too, and the message has the file's own words")
  func legacyPaths() throws {
    let text = associationText(paths: #""NOT /help/*", "/help/faq", "*""#)
    let finding = try #require(patternFindings(UnreachableComponentRule.self, in: text).first)
    #expect(pointedText(finding, in: text) == #""/help/faq""#)
    #expect(finding.message.contains(#""NOT /help/*""#))
    #expect(finding.related.count == 1)
  }

  @Test("a file of 5,000 rules takes little time, and a hostile one too")
  func manyRules() {
    let plain = (0..<5_000).map { #"{"/": "/section-\#($0)/*/item-\#($0 * 7)*", "?": {"q": "\#($0)"}}"# }
    let runs = (0..<5_000).map { #"{"/": "\#(String(repeating: "?", count: $0 % 70))*a*\#($0)"}"# }
    let same = (0..<5_000).map { #"{"/": "/search", "?": {"q": "*\#($0)*"}}"# }
    for components in [plain, runs, same] {
      let text = associationText(components: components.joined(separator: ",\n"))
      let start = ContinuousClock.now
      _ = patternFindings(UnreachableComponentRule.self, in: text)
      #expect(ContinuousClock.now - start < .seconds(20))
    }
  }
}
