/// Some words of small letters, asked for without regard to ASCII case and without making strings.
struct WordList: ExpressibleByArrayLiteral, Sendable {
  private let words: [[UInt8]]

  init(arrayLiteral words: String...) { self.words = words.map { Array($0.utf8) } }

  /// Whether `word` is one of the words. Linear in their number.
  func contains(_ word: some Collection<UInt8>) -> Bool {
    words.contains { $0.count == word.count && zip($0, word).allSatisfy { $0 == $1 | 0x20 } }
  }

  /// The place of the first word in a part of `bytes` that is one of the words.
  func firstPlace(in bytes: [UInt8], _ part: Range<Int>) -> Range<Int>? {
    Words(bytes, in: part).first { contains(bytes[$0]) }
  }
}
