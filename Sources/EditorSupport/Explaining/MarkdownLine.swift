/// Words of files in Markdown.
enum MarkdownLine {
  /// The longest text that is shown, in characters.
  private static let longest = 200

  /// `text` as code in a line, cut where it is long, without what would end the line.
  static func code(_ text: String) -> String {
    var line = String.UnicodeScalarView()
    for scalar in text.unicodeScalars.prefix(longest) {
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator: line.append(" ")
      default: line.append(scalar)
      }
    }
    let cut = String(line) + (text.unicodeScalars.count > longest ? "…" : "")
    // A code span is fenced by more backticks than stand in it.
    let fence = String(repeating: "`", count: longestRun(of: "`", in: cut) + 1)
    let needsBlanks = cut.hasPrefix("`") || cut.hasSuffix("`") || cut.isEmpty
    return needsBlanks ? "\(fence) \(cut) \(fence)" : fence + cut + fence
  }

  private static func longestRun(of wanted: Character, in text: String) -> Int {
    var longest = 0
    var run = 0
    for character in text {
      run = character == wanted ? run + 1 : 0
      longest = max(longest, run)
    }
    return longest
  }
}
