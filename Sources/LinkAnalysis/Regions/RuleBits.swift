/// A set of rules, by their positions in a list.
struct RuleBits: Hashable {
  private var words: [UInt64]

  /// No rule of `count`.
  init(count: Int) { words = Array(repeating: 0, count: (count + 63) / 64) }

  mutating func insert(_ position: Int) { words[position >> 6] |= 1 << UInt64(position & 63) }

  func contains(_ position: Int) -> Bool { words[position >> 6] >> UInt64(position & 63) & 1 == 1 }

  func isDisjoint(with other: RuleBits) -> Bool {
    for index in words.indices where words[index] & other.words[index] != 0 { return false }
    return true
  }

  func isSubset(of other: RuleBits) -> Bool {
    for index in words.indices where words[index] & ~other.words[index] != 0 { return false }
    return true
  }

  func intersection(_ other: RuleBits) -> RuleBits {
    var result = self
    for index in words.indices { result.words[index] &= other.words[index] }
    return result
  }
}
