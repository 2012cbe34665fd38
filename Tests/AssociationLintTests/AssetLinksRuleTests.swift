import AssetLinks
import AssociationLint
import Findings
import PositionedJSON
import Testing

@Suite("Every rule about asset links and its examples")
struct AssetLinksRuleTests {
  static let names = RuleIndex.assetLinks.map { $0.metadata.id.name }

  private func rule(_ name: String) throws -> any AssetLinksRule.Type {
    try #require(RuleIndex.assetLinks.first { $0.metadata.id.name == name })
  }

  private func findings(
    _ rule: any AssetLinksRule.Type, _ bytes: [UInt8], _ settings: LintSettings
  ) -> [Finding] {
    rule.check(AssetLinksSubject(StatementList(parsing: bytes), name: "assetlinks.json", settings: settings))
  }

  @Test("finds fault with its bad example at the marker", arguments: names)
  func bad(_ name: String) throws {
    let rule = try rule(name)
    let example = RuleExample(badOf: rule.metadata)
    let findings = findings(rule, example.bytes, example.settings)
    let finding = try #require(findings.first, "no finding")
    _ = try #require(example.marker, "the bad example has no marker")
    #expect(findings.count == 1)
    #expect(finding.rule == rule.metadata.id)
    #expect(finding.place.range?.start.offset == example.marker)
    for text in [finding.message, finding.help, rule.metadata.why] {
      #expect(text.hasSuffix("."), "\(text)")
      #expect(!text.contains { $0.isNewline })
    }
  }

  @Test("leaves its good example alone", arguments: names)
  func good(_ name: String) throws {
    let rule = try rule(name)
    let example = RuleExample(goodOf: rule.metadata)
    #expect(example.marker == nil)
    #expect(StatementList(parsing: example.bytes).rejection == nil)
    #expect(findings(rule, example.bytes, example.settings).map(\.message) == [])
  }

  @Test("mends its bad example where it has a fix", arguments: names)
  func fix(_ name: String) throws {
    let rule = try rule(name)
    let example = RuleExample(badOf: rule.metadata)
    let fixes = findings(rule, example.bytes, example.settings).compactMap(\.fix)
    guard !fixes.isEmpty else { return }
    let mended = fixes.flatMap(\.edits).applied(to: example.bytes)
    #expect(mended.skipped == 0)
    #expect(findings(rule, mended.bytes, example.settings).map(\.message) == [])
    #expect(fixes.allSatisfy { !$0.title.isEmpty && !$0.title.hasSuffix(".") })
    let (before, after) = (StatementList(parsing: example.bytes), StatementList(parsing: mended.bytes))
    #expect(before.statements.map(\.target?.fingerprints) == after.statements.map(\.target?.fingerprints))
  }

  @Test("has metadata that people can read", arguments: names)
  func metadata(_ name: String) throws {
    let metadata = try rule(name).metadata
    #expect(RuleSelector(name) != nil)
    #expect(name.hasPrefix("asset-links-"))
    #expect(metadata.subject == .assetLinks)
    #expect(!metadata.title.isEmpty && !metadata.title.hasSuffix("."))
  }

  @Test("the rules stand in the order of their types' names")
  func order() {
    let types = RuleIndex.assetLinks.map { String(describing: $0) }
    #expect(types == types.sorted())
  }
}
