/// A set of places in a text, one bit each, in memory that somebody else owns for as long as the set is used.
struct PlaceSet {
  let words: UnsafeMutablePointer<UInt64>
  let count: Int

  @inline(__always)
  func clear() { words.update(repeating: 0, count: count) }

  @inline(__always)
  func insert(_ place: Int) { words[place >> 6] |= 1 << UInt64(place & 63) }

  @inline(__always)
  func contains(_ place: Int) -> Bool { words[place >> 6] >> UInt64(place & 63) & 1 == 1 }

  func insert(_ places: ClosedRange<Int>) {
    var place = places.lowerBound
    while place <= places.upperBound, place & 63 != 0 {
      insert(place)
      place += 1
    }
    while place + 63 <= places.upperBound {
      words[place >> 6] = .max
      place += 64
    }
    while place <= places.upperBound {
      insert(place)
      place += 1
    }
  }

  func copy(_ other: PlaceSet) { words.update(from: other.words, count: count) }

  func formUnion(_ other: PlaceSet) {
    for index in 0..<count { words[index] |= other.words[index] }
  }

  var isEmpty: Bool {
    for index in 0..<count where words[index] != 0 { return false }
    return true
  }

  var first: Int? {
    for index in 0..<count where words[index] != 0 {
      return index << 6 + words[index].trailingZeroBitCount
    }
    return nil
  }

  @inline(__always)
  func forEach(_ body: (Int) -> Void) {
    for index in 0..<count {
      var word = words[index]
      while word != 0 {
        body(index << 6 + word.trailingZeroBitCount)
        word &= word &- 1
      }
    }
  }
}
