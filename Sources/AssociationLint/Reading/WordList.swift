/// Some words of small letters, asked for without regard to case and without making strings.
struct WordList: ExpressibleByArrayLiteral, Sendable {
  private let words: [[UInt8]]

  init(arrayLiteral words: String...) { self.words = words.map { Array($0.utf8) } }

  /// Whether the ASCII letters `word` are one of the words. Linear in the number of words.
  func contains(_ word: ArraySlice<UInt8>) -> Bool {
    words.contains { $0.count == word.count && zip($0, word).allSatisfy { $0 == $1 | 0x20 } }
  }
}
