import AssociationFiles
import Findings
import PositionedJSON
import Testing

@testable import AssociationLint

@Suite("Every rule about patterns keeps what its metadata promises")
struct MatchingRuleTests {
  @Test("the bad example is found at its marker", arguments: NamedPatternRule.all)
  func badExampleIsFoundAtItsMarker(_ named: NamedPatternRule) throws {
    let metadata = named.rule.metadata
    let parts = metadata.bad.split(separator: "↓", omittingEmptySubsequences: false)
    try #require(parts.count == 2, "one marker")
    let text = parts.joined()
    #expect(AssociationFile(parsing: text).rejection == nil)
    let found = patternFindings(named.rule, in: text)
    #expect(found.map(\.place.range?.start.offset) == [parts[0].utf8.count])
    for finding in found {
      #expect(finding.rule == metadata.id && finding.severity == metadata.severity)
      #expect(finding.message.hasSuffix(".") && !finding.message.contains("\n"))
      #expect(finding.help.hasSuffix(".") && !finding.help.contains("\n"))
      #expect(!finding.message.contains("  ") && !finding.help.contains("  "))
    }
  }

  @Test("the good example is left alone", arguments: NamedPatternRule.all)
  func goodExampleIsLeftAlone(_ named: NamedPatternRule) {
    let text = named.rule.metadata.good
    #expect(AssociationFile(parsing: text).rejection == nil)
    #expect(patternFindings(named.rule, in: text).isEmpty)
  }

  @Test("the metadata are whole sentences", arguments: NamedPatternRule.all)
  func metadataAreWholeSentences(_ named: NamedPatternRule) {
    let metadata = named.rule.metadata
    #expect(metadata.why.hasSuffix("."))
    #expect(!metadata.why.contains("\n"))
    #expect(!metadata.title.hasSuffix("."))
    #expect(metadata.id.name.allSatisfy { $0.isLowercase || $0.isNumber || $0 == "-" })
  }

  @Test("a fix of the bad example leaves JSON, and a safe one mends it", arguments: NamedPatternRule.all)
  func fixMendsTheBadExample(_ named: NamedPatternRule) throws {
    let text = named.rule.metadata.bad.split(separator: "↓", omittingEmptySubsequences: false).joined()
    for finding in patternFindings(named.rule, in: text) {
      guard let fix = finding.fix, let after = mendedText(text, by: finding) else { continue }
      #expect(AssociationFile(parsing: after).rejection == nil, "\(after)")
      #expect(patternFindings(named.rule, in: after).isEmpty, "\(fix.title): \(after)")
    }
  }

  @Test("names are unique")
  func namesAreUnique() {
    let names = RuleIndex.matching.map { $0.metadata.id }
    #expect(Set(names).count == names.count)
  }

  @Test(
    "files without rules, and texts that are no files, have no findings",
    arguments: [
      "", "[]", "{}", #"{"applinks": 5}"#, #"{"applinks": {"details": [5, {}]}}"#, "<html>", "{{{{",
    ])
  func emptyFilesHaveNoFindings(_ text: String) {
    for rule in RuleIndex.matching { #expect(patternFindings(rule, in: text).isEmpty) }
  }

  @Test("hostile patterns take little time", arguments: NamedPatternRule.all)
  func hostilePatterns(_ named: NamedPatternRule) {
    let pieces = ["*a", "{a}/:b/", "$(", "%c3", "(", "[", "\\u002a\\u002a", "?a", "//", "é ", "..", "#/"]
    for piece in pieces {
      let pattern = String(repeating: piece, count: 2_000)
      let text = #"""
        {"applinks": {"substitutionVariables": {"x": ["\#(pattern)"]}, "details": [{"appID": "ABCDE12345.a.b",
        "paths": ["/\#(pattern)", "NOT \#(pattern)", "*"],
        "components": [{"/": "\#(pattern)", "exclude": true}, {"/": "/\#(pattern)x", "?": "\#(pattern)"},
        {"?": {"q": "\#(pattern)"}, "#": "\#(pattern)"}, {"/": "*\#(pattern)"}]}]}}
        """#
      let start = ContinuousClock.now
      _ = patternFindings(named.rule, in: text)
      #expect(ContinuousClock.now - start < .seconds(20), "\(piece)")
    }
  }
}
