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

  private func findings(_ rule: any EntitlementsRule.Type, _ bytes: [UInt8], release: Bool = false) throws
    -> [Finding]
  {
    let settings = LintSettings(isRelease: release)
    let document = try EntitlementDocument(parsing: bytes)
    return rule.check(EntitlementsSubject(document, bytes: bytes, name: "a.entitlements", settings: settings))
  }

  @Test("finds fault with its bad example at the marker", arguments: names)
  func bad(_ name: String) throws {
    let rule = try rule(name)
    let example = RuleExample(badOf: rule.metadata)
    let findings = try findings(rule, example.bytes)
    let finding = try #require(findings.first, "no finding")
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
    #expect(try findings(rule, RuleExample(goodOf: rule.metadata).bytes).map(\.message) == [])
  }

  @Test("mends its bad example where it has a fix", arguments: names)
  func fix(_ name: String) throws {
    let rule = try rule(name)
    let example = RuleExample(badOf: rule.metadata)
    let fixes = try findings(rule, example.bytes).compactMap(\.fix)
    guard !fixes.isEmpty else { return }
    let mended = fixes.flatMap(\.edits).applied(to: example.bytes)
    #expect(mended.skipped == 0)
    #expect(try findings(rule, mended.bytes).map(\.message) == [])
  }

  @Test("a mode is a warning in what is released")
  func release() throws {
    let rule = try rule("domain-developer-mode")
    let bytes = RuleExample(badOf: rule.metadata).bytes
    #expect(try findings(rule, bytes).map(\.severity) == [.note])
    #expect(try findings(rule, bytes, release: true).map(\.severity) == [.warning])
  }

  @Test("a file that is no property list has one finding with its place")
  func unreadable() throws {
    let findings = EntitlementsLinter().findings(
      in: Array("<plist><dict>\n<key>a</dict></plist>".utf8), name: "x")
    #expect(findings.map(\.rule) == ["entitlements-unreadable"])
    #expect(findings.first?.place.range?.start.line == 2)
    #expect(EntitlementsLinter().findings(in: [], name: "x").count == 1)
  }

  @Test("a binary property list is judged too, without places")
  func binary() throws {
    let list = ["com.apple.developer.associated-domains": ["applinks:https://shop.example/"]]
    let data = try PropertyListSerialization.data(fromPropertyList: list, format: .binary, options: 0)
    let findings = EntitlementsLinter().findings(in: [UInt8](data), name: "x")
    #expect(findings.contains { $0.rule == "domain-scheme" })
    #expect(findings.allSatisfy { $0.place.range == nil })
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
