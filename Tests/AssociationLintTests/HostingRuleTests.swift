import AssociationLint
import Findings
import HostingEvidence
import Testing

@Suite("The rules for hosting and their examples")
struct HostingRuleTests {
  static let names = RuleIndex.hosting.map { $0.metadata.id.name }

  private func metadata(_ name: String) throws -> RuleMetadata {
    try #require(RuleIndex.hosting.first { $0.metadata.id.name == name }).metadata
  }

  /// Faults of an example that come with the one that it shows.
  private static let companions = ["hosting-hides-root-copy": "hosting-web-page"]

  @Test("find fault with their bad example, and no other rule does", arguments: names)
  func bad(_ name: String) throws {
    let survey = try #require(HostingTranscript.survey(try metadata(name).bad))
    let findings = HostingLinter().findings(in: survey).filter { $0.rule.name != Self.companions[name] }
    let finding = try #require(findings.first)
    #expect(findings.map(\.rule.name) == [name])
    #expect(finding.place.file.hasPrefix("https://shop.example/"))
    for text in [finding.message, finding.help] {
      #expect(text.hasSuffix(".") && !text.contains { $0.isNewline } && !text.contains("Optional("))
    }
  }

  @Test("leave their good example alone, as all rules do", arguments: names)
  func good(_ name: String) throws {
    let survey = try #require(HostingTranscript.survey(try metadata(name).good))
    let allowed = ["hosting-root-copy", "hosting-fallback-page"]
    let findings = HostingLinter().findings(in: survey)
    #expect(!findings.contains { $0.rule.name == name })
    #expect(findings.filter { !allowed.contains($0.rule.name) }.map(\.rule.name) == [])
  }

  @Test("have metadata that people can read", arguments: names)
  func readable(_ name: String) throws {
    let metadata = try metadata(name)
    #expect(metadata.subject == .hosting && name.hasPrefix("hosting-"))
    #expect(metadata.why.hasSuffix(".") && !metadata.why.contains { $0.isNewline })
    #expect(!metadata.title.isEmpty && !metadata.title.hasSuffix("."))
  }

  @Test("an error about asset links is a warning, unless the app is named")
  func assetLinks() throws {
    let text = """
      GET https://shop.example/.well-known/apple-app-site-association
      200
      Content-Type: application/json

      {"applinks": {"details": []}}
      GET https://shop.example/.well-known/assetlinks.json
      301
      Location: https://www.shop.example/.well-known/assetlinks.json
      """
    let survey = try #require(HostingTranscript.survey(text))
    #expect(HostingLinter().findings(in: survey).map(\.severity) == [.warning])
    let settings = LintSettings(androidPackage: "com.example.shop")
    #expect(HostingLinter(settings: settings).findings(in: survey).map(\.severity) == [.error])
  }
}
