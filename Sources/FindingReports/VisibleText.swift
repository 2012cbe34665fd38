/// Text from files and findings made safe to print.
///
/// Characters that steer a terminal, turn the writing direction or cannot be seen are shown by their number.
enum VisibleText {
  /// Checks whether `scalar` would change what is printed around it without being seen itself.
  static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value >= 0x20, scalar.value < 0x7F { return false }
    // Parsers refuse noncharacters, and nobody can see them.
    if scalar.properties.isNoncharacterCodePoint { return true }
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: return true
    default: return false
    }
  }

  /// The number of a character as people write it: `<U+001B>`.
  static func number(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "<U+\(String(repeating: "0", count: max(0, 4 - digits.count)))\(digits)>"
  }

  /// `text` on one line, its hidden characters shown by their numbers.
  static func line(_ text: String) -> String { shown(text) { isHidden($0) } }

  /// `text` with its line breaks, every other hidden character shown by its number.
  static func lines(_ text: String) -> String {
    shown(text) { isHidden($0) && $0 != "\n" }
  }

  private static func shown(_ text: String, isHidden: (Unicode.Scalar) -> Bool) -> String {
    guard text.unicodeScalars.contains(where: isHidden) else { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if isHidden(scalar) {
        result.append(contentsOf: number(scalar).unicodeScalars)
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }
}
