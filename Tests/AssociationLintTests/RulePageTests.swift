import AssociationLint
import Findings
import Foundation
import Testing

/// `Documentation/Rules.md` is made from the rules; this fails when it is stale. With APPLINKS_REGENERATE=1 it is written
/// anew.
@Suite("The page of all rules")
struct RulePageTests {
  private static let page = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Documentation/Rules.md")

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
    var text = "# The rules of lint\n\nMade from the rules themselves; `applinks rule ID` prints the same.\n"
    for (subject, title) in [
      (RuleMetadata.Subject.associationFile, "Association files"), (.entitlements, "Entitlements"),
      (.assetLinks, "Asset links"), (.manifest, "Android manifests"),
      (.hosting, "Hosting"),
    ] {
      let rules = RuleIndex.allMetadata.filter { $0.subject == subject }
      text += "\n## \(title)\n\n| rule | severity | finds |\n| --- | --- | --- |\n"
      for rule in rules {
        text += "| [`\(rule.id.name)`](#\(rule.id.name)) | \(rule.severity.word) | \(escaped(rule.title)) |\n"
      }
      for rule in rules {
        text += "\n### \(rule.id.name)\n\n\(rule.title) (\(rule.severity.word)).\n\n\(rule.why)\n\n"
        text +=
          "Finds fault with:\n\n```\n\(clean(rule.bad))\n```\n\nLeaves alone:\n\n```\n\(clean(rule.good))\n```\n"
      }
    }
    return text
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("|", with: "\\|").replacing("<", with: "&lt;")
  }

  /// An example without its marker and the line break at its end, and with pictures of its control characters.
  private static func clean(_ example: String) -> String {
    let text = example.replacing("↓", with: "", maxReplacements: 1)
    let shown = String(String.UnicodeScalarView(text.unicodeScalars.map(visible)))
    return shown.hasSuffix("\n") ? String(shown.dropLast()) : shown
  }

  private static func visible(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    guard scalar.value < 0x20, scalar != "\n", scalar != "\t" else { return scalar }
    return Unicode.Scalar(0x2400 + scalar.value) ?? scalar
  }
}
