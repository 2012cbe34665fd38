/// What the changes of an alignment cost.
enum AlignmentCost {
  /// The cost of one change. What costs less only decides between ways with equally many changes: a wildcard is
  /// rather put in or left out than a letter, and takes a slash last.
  static let change: Int32 = 1_000
  /// The cost of what cannot be reached.
  static let unreached: Int32 = .max / 2
  /// The most pieces × bytes that are looked at.
  static let largestTable = 1 << 20

  /// A letter is put in rather later than a wildcard, which could be anything.
  static let letterInsertion = change + 1

  /// What a wildcard pays for a byte.
  @inline(__always)
  static func ofTaking(_ byte: UInt8) -> Int32 { byte == UInt8(ascii: "/") ? 1 : 0 }

  /// Whether pieces and text are few enough to be looked at.
  static func allows(_ pieces: Int, _ text: Int) -> Bool { (pieces + 1) * (text + 1) <= largestTable }

  /// How many bytes of `text`, which is as long as the value or empty, differ from the value.
  static func difference(_ value: [UInt8], _ text: ArraySlice<UInt8>) -> Int32 {
    if text.isEmpty { return value.reduce(0) { $0 + ($1 == UInt8(ascii: "*") ? 0 : 1) } }
    return zip(value, text).reduce(0) { sum, pair in
      sum + (pair.0 == pair.1 || pair.0 == UInt8(ascii: "?") || pair.0 == UInt8(ascii: "*") ? 0 : 1)
    }
  }
}
