import PositionedJSON

/// A rule in the file's own words.
enum RuleSource {
  private static let longest = 100

  /// The source of a rule on one line, cut where it is long.
  static func line(of value: JSONValue) -> String {
    var text = ""
    var isBlank = false
    for character in value.sourceText.prefix(4 * longest) {
      if character.isWhitespace {
        isBlank = true
        continue
      }
      if isBlank, !text.isEmpty { text.append(" ") }
      isBlank = false
      text.append(character)
    }
    return Quoted.visible(text.count > longest ? text.prefix(longest) + "…" : text)
  }
}
