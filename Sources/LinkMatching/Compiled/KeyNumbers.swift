/// Numbers for hashes, given out in the order of their first appearance: a small open-addressing table.
struct KeyNumbers {
  /// The numbers by the hash, -1 where a place is free.
  private var slots: [Int32]
  /// The keys by their number.
  private var keys: [UInt64] = []
  private let mask: Int

  /// How many numbers were given out.
  var count: Int { keys.count }

  /// Room for `capacity` keys.
  init(capacity: Int) {
    var size = 16
    while size < capacity * 2 { size *= 2 }
    slots = Array(repeating: -1, count: size)
    keys.reserveCapacity(capacity)
    mask = size - 1
  }

  /// The number of `key`, a new one where it has none yet.
  mutating func number(of key: UInt64) -> Int {
    var at = Int(truncatingIfNeeded: key) & mask
    while slots[at] >= 0 {
      if keys[Int(slots[at])] == key { return Int(slots[at]) }
      at = (at + 1) & mask
    }
    slots[at] = Int32(keys.count)
    keys.append(key)
    return keys.count - 1
  }
}
