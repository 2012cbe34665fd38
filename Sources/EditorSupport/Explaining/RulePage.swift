import Findings

/// A rule of lint in a few lines.
enum RulePage {
  /// The rule's name, what it looks for, and why.
  static func markdown(_ rule: RuleMetadata) -> String {
    "**\(rule.title)** (\(MarkdownLine.code(rule.id.name)), \(rule.severity.word))\n\n\(rule.why)"
  }
}
