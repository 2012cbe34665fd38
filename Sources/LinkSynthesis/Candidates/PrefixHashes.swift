/// Fingerprints of all stretches of a text, each in constant time.
struct PrefixHashes {
  private var sums: [UInt64] = [0]
  private var powers: [UInt64] = [1]

  /// Takes another text; memory is used again.
  mutating func read(_ bytes: ArraySlice<UInt8>) {
    sums.removeAll(keepingCapacity: true)
    sums.append(0)
    var sum: UInt64 = 0
    for byte in bytes {
      sum = TextHash.sum(TextHash.product(sum, TextHash.base), UInt64(byte) + 1)
      sums.append(sum)
    }
    while powers.count < sums.count {
      powers.append(TextHash.product(powers[powers.count - 1], TextHash.base))
    }
  }

  /// The fingerprint of the bytes from `start` to before `end`.
  func hash(_ start: Int, _ end: Int) -> UInt64 {
    let front = TextHash.product(sums[start], powers[end - start])
    let value = sums[end] >= front ? sums[end] - front : sums[end] + TextHash.modulus - front
    return value << 3 ^ UInt64(truncatingIfNeeded: end - start)
  }
}
