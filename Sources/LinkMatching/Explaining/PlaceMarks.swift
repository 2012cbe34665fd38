/// A set of places in a text, a bit for each.
struct PlaceMarks {
  private var words: [UInt64]
  private(set) var isEmpty = true
  /// The first place; meaningless for an empty set.
  private(set) var first = Int.max
  /// The last place; meaningless for an empty set.
  private(set) var last = 0

  /// No place yet of those below `count`.
  init(count: Int) {
    words = Array(repeating: 0, count: count / 64 + 1)
  }

  mutating func insert(_ place: Int) {
    words[place >> 6] |= 1 << UInt64(place & 63)
    isEmpty = false
    first = min(first, place)
    last = max(last, place)
  }

  mutating func formUnion(_ other: PlaceMarks) {
    guard !other.isEmpty else { return }
    for index in words.indices { words[index] |= other.words[index] }
    isEmpty = false
    first = min(first, other.first)
    last = max(last, other.last)
  }

  func contains(_ place: Int) -> Bool { words[place >> 6] >> UInt64(place & 63) & 1 == 1 }

  func forEach(_ body: (Int) -> Void) {
    for (index, word) in words.enumerated() {
      var rest = word
      while rest != 0 {
        body(index << 6 | rest.trailingZeroBitCount)
        rest &= rest - 1
      }
    }
  }
}
