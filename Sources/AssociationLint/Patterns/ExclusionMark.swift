import PositionedJSON

/// What stands before a path and is meant to exclude it, right or wrong.
///
/// Right is `NOT` with one space, in `paths` only. Source: ASG, W19, documented.
struct ExclusionMark: Hashable, Sendable {
  /// Ways to write it.
  enum Spelling: Hashable, Sendable {
    /// `NOT ` or `not `
    case word
    /// `NOT/…`, without the space
    case wordWithoutSpace
    /// `!/…`
    case exclamation
  }

  let spelling: Spelling
  /// How many bytes it takes, one space included.
  let length: Int
  /// Whether the word is in capitals.
  let isCapital: Bool

  /// The mark at the start of `bytes`.
  init?(_ bytes: [UInt8]) {
    guard let first = bytes.first else { return nil }
    if first == UInt8(ascii: "!"), bytes.count > 1, bytes[1] == UInt8(ascii: "/") || Self.isSpace(bytes[1]) {
      self.init(spelling: .exclamation, length: 1, isCapital: true)
      return
    }
    guard bytes.count > 3, bytes[..<3].map(ASCII.lowercased) == Array("not".utf8) else { return nil }
    let isCapital = Array(bytes[..<3]) == Array("NOT".utf8)
    if bytes[3] == UInt8(ascii: " ") {
      self.init(spelling: .word, length: 4, isCapital: isCapital)
    } else if isCapital, bytes[3] == UInt8(ascii: "/") {
      self.init(spelling: .wordWithoutSpace, length: 3, isCapital: true)
    } else {
      return nil
    }
  }

  private init(spelling: Spelling, length: Int, isCapital: Bool) {
    self.spelling = spelling
    self.length = length
    self.isCapital = isCapital
  }

  /// Whether `byte` is ASCII white space.
  static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
}
