import AssetLinks
import AssociationLint
import Findings
import PackageReading
import PositionedJSON
import Testing

@Suite("Every rule about manifests and its examples")
struct ManifestRuleTests {
  static let names = RuleIndex.manifest.map { $0.metadata.id.name }

  private func rule(_ name: String) throws -> any ManifestRule.Type {
    try #require(RuleIndex.manifest.first { $0.metadata.id.name == name })
  }

  private func findings(_ rule: any ManifestRule.Type, _ bytes: [UInt8]) throws -> [Finding] {
    let elements = try XMLEventReader.elements(of: bytes).map { XMLElementEvent($0) }
    return rule.check(
      ManifestSubject(ManifestDocument(elements: elements), bytes: bytes, name: "AndroidManifest.xml"))
  }

  @Test("finds fault with its bad example at the marker", arguments: names)
  func bad(_ name: String) throws {
    let rule = try rule(name)
    let example = RuleExample(badOf: rule.metadata)
    let findings = try findings(rule, example.bytes)
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
    #expect(try findings(rule, example.bytes).map(\.message) == [])
  }

  @Test("has metadata that people can read", arguments: names)
  func metadata(_ name: String) throws {
    let metadata = try rule(name).metadata
    #expect(RuleSelector(name) != nil)
    #expect(name.hasPrefix("manifest-"))
    #expect(metadata.subject == .manifest)
    #expect(!metadata.title.isEmpty && !metadata.title.hasSuffix("."))
  }

  @Test("the rules stand in the order of their types' names")
  func order() {
    let types = RuleIndex.manifest.map { String(describing: $0) }
    #expect(types == types.sorted())
  }

  @Test("a manifest that cannot be read has one finding, at the place of the fault")
  func unreadable() throws {
    let metadata = try #require(RuleIndex.metadata(for: "manifest-unreadable"))
    let example = RuleExample(badOf: metadata)
    let finding = try #require(ManifestLinter().findings(in: example.bytes, name: "a").first)
    #expect(finding.rule == metadata.id)
    #expect(finding.place.range?.start.offset == example.marker)
    #expect(ManifestLinter().findings(in: RuleExample(goodOf: metadata).bytes, name: "a").isEmpty)
  }
}
