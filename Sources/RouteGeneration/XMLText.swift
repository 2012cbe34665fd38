/// Text in XML.
enum XMLText {
  /// The text with what means something in XML written as entities.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "\t", "\n", "\r": result += "&#\(scalar.value);"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// The text in a comment, where two dashes in a row end it, and line breaks would hide what follows.
  static func comment(_ text: String) -> String {
    var result = ""
    for character in text {
      if character == "-", result.last == "-" { result += " " }
      result.append(character.isNewline ? " " : character)
    }
    return result.hasSuffix("-") ? result + " " : result
  }
}
