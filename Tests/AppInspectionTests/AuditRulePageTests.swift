import AppInspection
import Findings
import Foundation
import Testing

/// `Documentation/AuditRules.md` is made from the rules; this fails when it is stale. With APPLINKS_REGENERATE=1 it is written
/// anew.
@Suite("The page of the rules of audit")
struct AuditRulePageTests {
  private static let page = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Documentation/AuditRules.md")

  @Test("is what the rules say")
  func isFresh() throws {
    let text = Self.text()
    if ProcessInfo.processInfo.environment["APPLINKS_REGENERATE"] == "1" {
      try Data(text.utf8).write(to: Self.page)
    }
    let stored = try String(decoding: Data(contentsOf: Self.page), as: UTF8.self)
    #expect(stored == text, "run the tests with APPLINKS_REGENERATE=1 to write the page anew")
  }

  private static func text() -> String {
    let rules = AuditIndex.rules.sorted { $0.metadata.id < $1.metadata.id }
    var text = """
      # The rules of audit

      Made from the rules themselves; `applinks rule ID` prints the same. The identifiers are those of OWASP's guide (MASTG,
      MASVS) and of CWE, where the reference gives any; MASTG names no severities, so that those are the tool's own.

      | rule | severity | finds |
      | --- | --- | --- |

      """
    for rule in rules.map({ $0.metadata }) {
      text += "| [`\(rule.id.name)`](#\(rule.id.name)) | \(rule.severity.word) | \(escaped(rule.title)) |\n"
    }
    for rule in rules {
      let metadata = rule.metadata
      text +=
        "\n### \(metadata.id.name)\n\n\(escaped(metadata.title)) (\(metadata.severity.word)).\n\n\(escaped(metadata.why))\n\n"
      if !rule.identifiers.isEmpty { text += rule.identifiers.joined(separator: " · ") + "\n\n" }
      text +=
        "Finds fault with:\n\n```\n\(metadata.bad)\n```\n\nLeaves alone:\n\n```\n\(metadata.good)\n```\n"
    }
    return text
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("|", with: "\\|").replacing("<", with: "&lt;")
  }
}
