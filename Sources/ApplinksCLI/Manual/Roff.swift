/// Words as roff, the language of manual pages, takes them.
enum Roff {
  /// `text` in a line: hyphens that can be copied, backslashes that are seen, and no line that begins with a request.
  static func text(_ text: String) -> String {
    var result = ""
    for character in text {
      switch character {
      case "\\": result += "\\e"
      case "-": result += "\\-"
      case "\n": result += " "
      case _ where character.isASCII: result.append(character)
      // Readers take the page for Latin-1 unless told otherwise.
      default:
        for scalar in character.unicodeScalars {
          let digits = String(scalar.value, radix: 16, uppercase: true)
          result += "\\[u\(String(repeating: "0", count: max(0, 4 - digits.count)))\(digits)]"
        }
      }
    }
    return result.hasPrefix(".") || result.hasPrefix("'") ? "\\&" + result : result
  }

  /// `text` as one argument of a request.
  static func argument(_ text: String) -> String {
    "\"\(self.text(text).replacing("\"", with: "\\(dq"))\""
  }

  /// A longer text: paragraphs, and lines that are indented as they are.
  static func paragraphs(_ text: String) -> [String] {
    var lines: [String] = []
    var isVerbatim = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let isIndented = line.hasPrefix(" ")
      if isIndented != isVerbatim {
        lines.append(isIndented ? ".nf" : ".fi")
        isVerbatim = isIndented
      }
      lines.append(line.allSatisfy(\.isWhitespace) ? ".PP" : self.text(String(line)))
    }
    if isVerbatim { lines.append(".fi") }
    return lines.isEmpty ? [] : [".PP"] + lines
  }
}
