/// Names in Kotlin.
enum KotlinNames {
  /// The hard keywords. Source: Kotlin's grammar; not from the reference.
  private static let keywords: Set<String> = [
    "as", "break", "class", "continue", "do", "else", "false", "for", "fun", "if", "in", "interface", "is",
    "null",
    "object", "package", "return", "super", "this", "throw", "true", "try", "typealias", "typeof", "val",
    "var",
    "when", "while",
  ]

  /// A property's name.
  static func property(_ name: String) -> String {
    // What would be a member of every route, too.
    let own = ["link", "equals", "hashCode", "toString", "copy"].contains(name) ? "\(name)Value" : name
    return keywords.contains(own) ? "`\(own)`" : own
  }

  /// The name of a constant: capital letters with underscores between words.
  static func constant(_ text: String) -> String {
    var result = ""
    for character in text {
      guard character.isASCII, character.isLetter || character.isNumber else {
        if !result.hasSuffix("_") { result += "_" }
        continue
      }
      if character.isUppercase, let last = result.last, last.isLowercase || last.isNumber { result += "_" }
      result.append(character)
    }
    let capital = result.uppercased()
    return capital.first.map { $0.isLetter } == true ? capital : "VALUE_\(capital)"
  }

  /// The name, with a number behind it where it is taken.
  static func free(_ name: String, _ taken: inout Set<String>) -> String {
    var free = name
    var number = 2
    while taken.contains(free.lowercased()) {
      free = "\(name)\(number)"
      number += 1
    }
    taken.insert(free.lowercased())
    return free
  }

  /// The text as a literal.
  static func literal(_ text: String) -> String {
    var result = "\""
    for unit in text.utf16 {
      switch unit {
      case 0x22, 0x5C, 0x24: result += "\\" + String(UnicodeScalar(UInt8(unit)))
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
}
