/// The length of characters in decoded text.
enum CharacterLength {
  /// The length of the longest character.
  static let longest = 4

  /// The length of the character at `place`: a well-formed UTF-8 sequence, or one byte.
  static func of(_ text: Text, _ place: Int) -> Int {
    let first = text[place]
    guard first >= 0xC2, first <= 0xF4 else { return 1 }
    let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard place + length <= text.count else { return 1 }
    for offset in 1..<length where text[place + offset] & 0xC0 != 0x80 { return 1 }
    let second = text[place + 1]
    switch first {
    case 0xE0 where second < 0xA0: return 1
    case 0xED where second > 0x9F: return 1
    case 0xF0 where second < 0x90: return 1
    case 0xF4 where second > 0x8F: return 1
    default: return length
    }
  }
}
