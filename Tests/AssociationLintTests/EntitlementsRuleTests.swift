import AssociationLint
import Entitlements
import Findings
import Foundation
import PositionedJSON
import Testing

@Suite("Every rule about entitlements and its examples")
struct EntitlementsRuleTests {
  static let names = RuleIndex.entitlements.map { $0.metadata.id.name }

  private func rule(_ name: String) throws -> any EntitlementsRule.Type {
    try #require(RuleIndex.entitlements.first { $0.metadata.id.name == name })
  }

  private func findings(
    _ rule: any EntitlementsRule.Type, _ bytes: [UInt8], _ settings: LintSettings
  ) throws -> [Finding] {
    let document = try EntitlementDocument(parsing: bytes)
    return rule.check(EntitlementsSubject(document, bytes: bytes, name: "a.entitlements", settings: settings))
  }

  @Test("finds fault with its bad example at the marker", arguments: names)
  func bad(_ name: String) throws {
    let rule = try rule(name)
    let example = RuleExample(badOf: rule.metadata)
    let findings = try findings(rule, example.bytes, example.settings)
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
    #expect(try findings(rule, example.bytes, example.settings).map(\.message) == [])
  }

  @Test("mends its bad example where it has a fix", arguments: names)
  func fix(_ name: String) throws {
    let rule = try rule(name)
    let example = RuleExample(badOf: rule.metadata)
    let fixes = try findings(rule, example.bytes, example.settings).compactMap(\.fix)
    guard !fixes.isEmpty else { return }
    let mended = fixes.flatMap(\.edits).applied(to: example.bytes)
    #expect(mended.skipped == 0)
    #expect(try findings(rule, mended.bytes, example.settings).map(\.message) == [])
    #expect(fixes.allSatisfy { !$0.title.isEmpty && !$0.title.hasSuffix(".") })
  }

  @Test("has metadata that people can read", arguments: names)
  func metadata(_ name: String) throws {
    let metadata = try rule(name).metadata
    #expect(RuleSelector(name) != nil)
    #expect(metadata.subject == .entitlements)
    #expect(!metadata.title.isEmpty && !metadata.title.hasSuffix("."))
  }

  @Test("the rules stand in the order of their types' names")
  func order() {
    let types = RuleIndex.entitlements.map { String(describing: $0) }
    #expect(types == types.sorted())
  }

  @Test("the names of all rules differ")
  func uniqueNames() {
    let all = RuleIndex.allMetadata.map(\.id)
    #expect(Set(all).count == all.count)
  }

  @Test(
    "real entitlements have no errors",
    .enabled(if: ProcessInfo.processInfo.environment["APPLINKS_SHARED"] != nil))
  func corpus() throws {
    let shared = try #require(ProcessInfo.processInfo.environment["APPLINKS_SHARED"])
    let folder = URL(fileURLWithPath: shared).appendingPathComponent("corpus/entitlements")
    let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
    #expect(!files.isEmpty)
    for file in files {
      let findings = EntitlementsLinter().findings(in: [UInt8](try Data(contentsOf: file)), name: file.path)
      #expect(
        !findings.contains { $0.severity == .error }, "\(file.lastPathComponent): \(findings.map(\.message))")
    }
  }
}
