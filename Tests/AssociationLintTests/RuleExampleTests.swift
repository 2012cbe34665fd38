import AssociationFiles
import AssociationLint
import Findings
import PositionedJSON
import Testing

@Suite("Every rule and its examples")
struct RuleExampleTests {
  static let names = RuleIndex.association.map { $0.metadata.id.name }

  private func rule(_ name: String) throws -> any AssociationRule.Type {
    try #require(RuleIndex.association.first { $0.metadata.id.name == name })
  }

  private func subject(_ example: RuleExample, bytes: [UInt8]? = nil) -> AssociationSubject {
    AssociationSubject(
      AssociationFile(parsing: bytes ?? example.bytes, limits: example.limits), name: example.fileName)
  }

  @Test("finds fault with its bad example at the marker", arguments: names)
  func bad(_ name: String) throws {
    let rule = try rule(name)
    let example = RuleExample(badOf: rule.metadata)
    let marker = try #require(example.marker, "the bad example has no marker")
    let findings = rule.check(subject(example))
    let finding = try #require(findings.first { $0.rule == rule.metadata.id }, "no finding")
    #expect(findings.count == 1, "an example shows one fault")
    #expect(finding.place.range?.start.offset == marker)
    #expect(finding.place.file == example.fileName)
    #expect(finding.message.hasSuffix("."))
    #expect(finding.help.hasSuffix("."))
    #expect(!finding.message.contains { $0.isNewline })
    #expect(!finding.help.contains { $0.isNewline })
  }

  @Test("leaves its good example alone", arguments: names)
  func good(_ name: String) throws {
    let rule = try rule(name)
    let example = RuleExample(goodOf: rule.metadata)
    #expect(example.marker == nil)
    #expect(rule.check(subject(example)).map(\.message) == [])
  }

  @Test("mends its bad example where it has a fix", arguments: names)
  func fix(_ name: String) throws {
    let rule = try rule(name)
    let example = RuleExample(badOf: rule.metadata)
    let fixes = rule.check(subject(example)).compactMap(\.fix)
    guard !fixes.isEmpty else { return }
    let (bytes, skipped) = fixes.flatMap(\.edits).applied(to: example.bytes)
    #expect(skipped == 0)
    let mended = subject(example, bytes: bytes)
    #expect(rule.check(mended).map(\.message) == [])
    #expect(fixes.allSatisfy { !$0.title.isEmpty && !$0.title.hasSuffix(".") })
    if fixes.allSatisfy(\.isSafe) { #expect(mended.file.rejection == nil) }
  }

  @Test("has metadata that people can read", arguments: names)
  func metadata(_ name: String) throws {
    let metadata = try rule(name).metadata
    let isName = name.utf8.allSatisfy { byte in
      (byte >= 0x61 && byte <= 0x7A) || (byte >= 0x30 && byte <= 0x39) || byte == 0x2D
    }
    #expect(isName)
    #expect(RuleSelector(name) != nil)
    #expect(metadata.why.hasSuffix("."))
    #expect(!metadata.why.contains { $0.isNewline })
    #expect(!metadata.title.isEmpty && !metadata.title.hasSuffix("."))
    #expect(metadata.subject == .associationFile)
  }

  @Test("is valid JSON in the good example unless the rule is about limits", arguments: names)
  func goodIsJSON(_ name: String) throws {
    let example = RuleExample(goodOf: try rule(name).metadata)
    #expect(AssociationFile(parsing: example.bytes, limits: example.limits).rejection == nil)
  }
}
