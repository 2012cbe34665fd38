/// Letter case inside percent escapes.
enum EscapeCase {
  /// Whether two texts have escapes in them, and a pattern and a text that are alike but for letter case differ
  /// only inside escapes.
  static func differsOnlyThere(_ pattern: [UInt8], _ text: [UInt8]) -> Bool {
    let one = normalised(pattern)
    let other = normalised(text)
    guard one != pattern || other != text else { return false }
    return one.filter { $0 != UInt8(ascii: "*") }.allSatisfy { other.contains($0) }
  }

  /// The text with capital digits in its escapes.
  private static func normalised(_ text: [UInt8]) -> [UInt8] {
    var text = text
    for index in text.indices where text[index] == UInt8(ascii: "%") {
      for digit in index + 1..<min(index + 3, text.count)
      where text[digit] >= UInt8(ascii: "a") && text[digit] <= UInt8(ascii: "f") {
        text[digit] -= 0x20
      }
    }
    return text
  }
}
