/// The wildcards of dynamic rules as they are believed to work: `*` is any run of characters, also an empty one, `?`
/// exactly one, so `?*` one or more; the whole text must be covered. Source: folklore, as in Apple's file; each
/// pattern is turned into a `PatternMatcher` in a way that nobody has published (see ``WildcardReading``).
enum Wildcard {
  private static let star = UInt16(ascii: "*")
  private static let question = UInt16(ascii: "?")

  /// Whether `pattern` covers `text`. At worst the product of both lengths.
  static func matches(pattern: PlatformText, text: PlatformText) -> Bool {
    let pattern = pattern.units
    let text = text.units
    var place = 0
    var position = 0
    // Where the last star stands, and how far it reaches in the text: a later star makes an earlier one final.
    var lastStar: Int?
    var reach = 0
    while position < text.count {
      if place < pattern.count, pattern[place] == star {
        lastStar = place
        reach = position
        place += 1
      } else if place < pattern.count, pattern[place] == question || pattern[place] == text[position] {
        place += 1
        position += 1
      } else if let last = lastStar {
        reach += 1
        position = reach
        place = last + 1
      } else {
        return false
      }
    }
    while place < pattern.count, pattern[place] == star { place += 1 }
    return place == pattern.count
  }
}
