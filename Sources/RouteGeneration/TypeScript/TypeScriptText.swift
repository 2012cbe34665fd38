/// Text in TypeScript.
enum TypeScriptText {
  /// The text as a literal of ASCII.
  static func literal(_ text: String) -> String {
    var result = "\""
    for unit in text.utf16 {
      switch unit {
      case 0x22, 0x5C: result += "\\" + String(UnicodeScalar(UInt8(unit)))
      case 0x20..<0x7F: result += String(UnicodeScalar(UInt8(unit)))
      default:
        let digits = String(unit, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      }
    }
    return result + "\""
  }

  /// Bytes as a literal of characters below 256, as the runtime holds them.
  static func literal(_ bytes: [UInt8]) -> String {
    literal(String(String.UnicodeScalarView(bytes.map { UnicodeScalar($0) })))
  }

  /// The literals in brackets.
  static func list(_ literals: [String]) -> String { "[\(literals.joined(separator: ", "))]" }

  /// The name of a property, in quotes where it has other characters than a plain name.
  static func property(_ name: String) -> String {
    let isPlain =
      name.utf8.first.map { !(0x30...0x39).contains($0) } ?? false
      && name.utf8.allSatisfy {
        (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0) || $0 == 0x5F
      }
    return isPlain ? name : literal(name)
  }

  /// The words as a comment of one line.
  static func comment(_ words: String) -> String {
    "/** \(words.filter { !$0.isNewline }.replacing("*/", with: "* /")) */"
  }
}
