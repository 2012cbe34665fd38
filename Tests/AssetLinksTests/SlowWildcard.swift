/// The wildcards of dynamic rules a second time, by trying every length for every star.
enum SlowWildcard {
  static func matches(_ pattern: ArraySlice<UInt8>, _ text: ArraySlice<UInt8>) -> Bool {
    guard let first = pattern.first else { return text.isEmpty }
    if first == UInt8(ascii: "*") {
      return (0...text.count).contains { matches(pattern.dropFirst(), text.dropFirst($0)) }
    }
    guard let unit = text.first, first == UInt8(ascii: "?") || first == unit else { return false }
    return matches(pattern.dropFirst(), text.dropFirst())
  }

  static func matches(_ pattern: String, _ text: String) -> Bool {
    matches(Array(pattern.utf8)[...], Array(text.utf8)[...])
  }
}
