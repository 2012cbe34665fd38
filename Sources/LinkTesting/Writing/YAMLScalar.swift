import FindingReports

/// Texts as they stand in YAML.
enum YAMLScalar {
  /// `text` plain where every reader takes it for itself, else in double quotes.
  static func text(_ text: String) -> String { isPlain(text) ? text : JSONText.quoted(text) }

  private static let words: Set<String> = ["true", "false", "null", "yes", "no", "on", "off", "y", "n"]

  private static func isPlain(_ text: String) -> Bool {
    guard let first = text.utf8.first, !words.contains(text.lowercased()), text.utf8.count < 500 else {
      return false
    }
    let isLetter = first | 0x20 >= UInt8(ascii: "a") && first | 0x20 <= UInt8(ascii: "z")
    let isDigit = first >= UInt8(ascii: "0") && first <= UInt8(ascii: "9")
    guard isLetter || isDigit || first == UInt8(ascii: "/"), text.utf8.last != UInt8(ascii: ":") else {
      return false
    }
    // "${" would be a variable; a comma or bracket ends a value within brackets.
    return text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && !",[]{}#\"'`&*!|>%@$".utf8.contains($0) }
      && !text.contains(": ")
  }

  /// A text of a plan in which nothing is a variable.
  static func literal(_ text: String) -> String { self.text(text.replacing("${", with: "$${")) }
}
