/// Literal text in Android's globs. Backslashes would have to be doubled in a manifest, so that other ways are taken.
enum GlobText {
  /// In an advanced glob: what means something stands in a set of its own. Source: PM, documented in source.
  static func advanced(_ text: String) -> String {
    var result = ""
    for character in text {
      switch character {
      case ".", "*", "+", "[", "{", "}": result += "[\(character)]"
      case "\\": result += "\\\\\\\\"
      default: result.append(character)
      }
    }
    return result
  }

  /// In a simple glob: a point is any character, and a star behind a character is escaped. Source: PM.
  static func simple(_ text: String) -> String {
    var result = ""
    for character in text {
      switch character {
      case "*": result += "\\\\*"
      case "\\": result += "\\\\\\\\"
      default: result.append(character)
      }
    }
    return result
  }

  /// Text as it stands in an attribute that is no pattern.
  static func literal(_ text: String) -> String { text.replacing("\\", with: "\\\\") }
}
