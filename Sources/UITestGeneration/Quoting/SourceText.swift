/// The user's text as a literal of another language. What comes out is on one line, and whatever the text holds, the literal
/// ends where it should and means that text.
enum SourceText {
  /// A string literal of Swift.
  static func swift(_ text: String) -> String {
    literal(text, escaped: ["\"", "\\"]) { "\\u{\(PlainScalar.hexadecimal($0.value))}" }
  }

  /// A string literal of Kotlin, whose dollar signs begin no template.
  static func kotlin(_ text: String) -> String { literal(text, escaped: ["\"", "\\", "$"], unit16) }

  /// A string literal of JavaScript.
  static func javaScript(_ text: String) -> String { literal(text, escaped: ["\"", "\\"], unit16) }

  /// A double-quoted scalar of YAML.
  static func yaml(_ text: String) -> String {
    literal(text, escaped: ["\"", "\\"]) { scalar in
      scalar.value > 0xFFFF
        ? "\\U" + PlainScalar.hexadecimal(scalar.value, count: 8)
        : "\\u" + PlainScalar.hexadecimal(scalar.value, count: 4)
    }
  }

  /// A word of a POSIX shell in single quotes. A zero byte, which no word can hold, is left out.
  static func shell(_ text: String) -> String {
    var result = "'"
    for scalar in text.unicodeScalars where scalar != "\0" {
      if scalar == "'" { result += "'\\''" } else { result.unicodeScalars.append(scalar) }
    }
    return result + "'"
  }

  /// Text between tags or in a quoted attribute of HTML. What HTML does not allow is shown by its number.
  static func markup(_ text: String) -> String {
    var result = ""
    for scalar in PlainScalar.visible(text).unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// Text in a comment that ends with its line, or between `<!--` and `-->`.
  static func comment(_ text: String) -> String {
    var result = ""
    for character in PlainScalar.visible(text).unicodeScalars {
      // Two dashes in a row end a comment of XML.
      if character == "-", result.unicodeScalars.last == "-" { result += " " }
      result.unicodeScalars.append(character)
    }
    return result
  }

  /// A regular expression that matches just this text.
  static func regularExpression(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      if "\\^$.|?*+()[]{}".unicodeScalars.contains(scalar) { result += "\\" }
      result.unicodeScalars.append(scalar)
    }
    return result
  }

  private static func literal(
    _ text: String, escaped: [Unicode.Scalar], _ number: (Unicode.Scalar) -> String
  ) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      if escaped.contains(scalar) {
        result += "\\"
        result.unicodeScalars.append(scalar)
      } else if PlainScalar.isPlain(scalar) {
        result.unicodeScalars.append(scalar)
      } else {
        result += number(scalar)
      }
    }
    return result + "\""
  }

  private static func unit16(_ scalar: Unicode.Scalar) -> String {
    String(scalar).utf16.map { "\\u" + PlainScalar.hexadecimal($0, count: 4) }.joined()
  }
}
