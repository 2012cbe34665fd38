/// Tells random texts from words by how evenly they use their characters.
enum Randomness {
  /// Whether `token` is long and even enough to be a key: hexadecimal digits, or letters of both cases with digits.
  static func looksRandom(_ token: ArraySlice<UInt8>) -> Bool {
    guard token.count >= 32 else { return false }
    var counts = [Int](repeating: 0, count: 256)
    for byte in token { counts[Int(byte)] += 1 }
    func count(_ range: ClosedRange<UInt8>) -> Int { range.reduce(0) { $0 + counts[Int($1)] } }
    let digits = count(0x30...0x39)
    let small = count(0x61...0x7A)
    let capitals = count(0x41...0x5A)
    let bits = entropy(counts, total: token.count)
    let hexLetters = max(count(0x61...0x66), count(0x41...0x46))
    if digits > 3, hexLetters > 3, digits + hexLetters == token.count { return bits >= 3 }
    let signs = token.count - digits - small - capitals
    // Words joined by hyphens have a sign every few letters, and hardly a digit.
    return digits >= 4 && small >= 4 && capitals >= 4 && signs * 8 <= token.count && bits >= 4
  }

  /// Shannon's entropy in bits for each character, to within a tenth, without a library of mathematics.
  private static func entropy(_ counts: [Int], total: Int) -> Double {
    var bits = 0.0
    for count in counts where count > 0 {
      bits += Double(count) * logarithm(Double(total) / Double(count))
    }
    return bits / Double(total)
  }

  /// The logarithm to base two, its fraction by a straight line corrected in the middle.
  private static func logarithm(_ value: Double) -> Double {
    let exponent = Double(value.exponent)
    let fraction = value.significand - 1
    return exponent + fraction + 0.346 * fraction * (1 - fraction)
  }
}
