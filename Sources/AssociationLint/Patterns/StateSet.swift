/// A set of up to 256 states of an automaton.
struct StateSet: Hashable, Sendable {
  private var words = SIMD4<UInt64>()

  /// The number of states that a set can tell apart.
  static let capacity = 256

  mutating func insert(_ state: Int) { words[state >> 6] |= 1 << UInt64(state & 63) }

  func contains(_ state: Int) -> Bool { words[state >> 6] & 1 << UInt64(state & 63) != 0 }

  /// Calls `body` with each state, in ascending order.
  @inline(__always)
  func forEach(_ body: (Int) -> Void) {
    for index in 0..<4 {
      var word = words[index]
      while word != 0 {
        body(index << 6 + word.trailingZeroBitCount)
        word &= word - 1
      }
    }
  }
}
