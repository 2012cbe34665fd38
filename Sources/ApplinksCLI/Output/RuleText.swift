import Findings

/// Rules as text for people.
enum RuleText {
  /// A line for each rule: name, severity, what it looks for.
  static func list(_ rules: [RuleMetadata]) -> String {
    let width = rules.map(\.id.name.count).max() ?? 0
    return rules.map { rule in
      pad(rule.id.name, width) + "  " + pad(rule.severity.word, 7) + "  " + rule.title + "\n"
    }.joined()
  }

  /// A page for each rule.
  static func page(_ rules: [RuleMetadata]) -> String {
    rules.map { rule in
      """
      \(rule.id.name) (\(rule.severity.word))
      \(rule.title)

      \(wrapped(rule.why))

      Finds fault with:
      \(marked(rule.bad))
      Leaves alone:
      \(indented(rule.good))

      """
    }.joined(separator: "\n")
  }

  private static func pad(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }

  /// `text` in lines of at most 80 columns, where its words allow it.
  static func wrapped(_ text: String) -> String {
    var lines: [String] = []
    var line = ""
    for word in text.split(whereSeparator: \.isWhitespace) {
      if !line.isEmpty, line.count + 1 + word.count > 80 {
        lines.append(line)
        line = ""
      }
      line += (line.isEmpty ? "" : " ") + word
    }
    lines.append(line)
    return lines.joined(separator: "\n")
  }

  private static func indented(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { "  \($0)\n" }.joined()
  }

  /// The example with a caret below the place of the first marker.
  private static func marked(_ text: String) -> String {
    var result = ""
    var isMarked = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      guard !isMarked, let marker = line.firstIndex(of: "↓") else {
        result += "  \(line)\n"
        continue
      }
      isMarked = true
      let before = line[..<marker]
      result += "  \(before)\(line[line.index(after: marker)...])\n"
      result += "  " + String(repeating: " ", count: before.count) + "^\n"
    }
    return result
  }
}
