import Findings

/// Rules as Markdown, a section for each.
enum RuleMarkdown {
  /// The sections.
  static func text(_ rules: [RuleMetadata]) -> String {
    rules.map { rule in
      let language =
        switch rule.subject {
        case .entitlements, .manifest: "xml"
        case .hosting: "http"
        case .associationFile, .assetLinks: "json"
        case .app: "text"
        }
      return """
        ## \(rule.id.name)

        **\(rule.title)** (\(rule.severity.word))

        \(rule.why)

        Finds fault with:

        \(fenced(withoutMarker(rule.bad), language))

        Leaves alone:

        \(fenced(rule.good, language))

        """
    }.joined(separator: "\n")
  }

  /// `text` without its first marker.
  static func withoutMarker(_ text: String) -> String {
    guard let marker = text.firstIndex(of: "↓") else { return text }
    return String(text[..<marker] + text[text.index(after: marker)...])
  }

  /// A code block whose fence is longer than any row of backticks inside.
  private static func fenced(_ text: String, _ language: String) -> String {
    var longest = 2
    var row = 0
    for character in text {
      row = character == "`" ? row + 1 : 0
      longest = max(longest, row)
    }
    let fence = String(repeating: "`", count: longest + 1)
    return "\(fence)\(language)\n\(text)\n\(fence)"
  }
}
