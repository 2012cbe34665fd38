import ArgumentParser

/// A size as users write it: `131072`, `128K`, `64M`, `1G`, in bytes of 1024.
struct ByteCount: Hashable, Sendable {
  /// The number of bytes.
  let bytes: Int

  /// A number of bytes.
  init(_ bytes: Int) { self.bytes = bytes }

  /// Reads a size between one byte and 2 GiB.
  init(argument: String) throws {
    var digits = argument.uppercased()
    for ending in ["IB", "B"] where digits.hasSuffix(ending) { digits.removeLast(ending.count) }
    var shift = 0
    for (letter, places) in [("K", 10), ("M", 20), ("G", 30)] where digits.hasSuffix(letter) {
      digits.removeLast()
      shift = places
    }
    guard let number = Int(digits), number > 0, number <= (2 << 30) >> shift else {
      throw ValidationError("write a number of bytes up to 2G, such as 131072, 128K or 64M")
    }
    bytes = number << shift
  }
}
