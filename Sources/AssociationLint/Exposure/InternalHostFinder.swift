/// Finds hosts in prose that exist in a private network only.
enum InternalHostFinder {
  /// The first such host in `bytes`, or `nil`. Linear.
  static func firstHost(in bytes: [UInt8]) -> Range<Int>? {
    var index = 0
    while index < bytes.count {
      let start = index
      while index < bytes.count, isHostByte(bytes[index]) { index += 1 }
      var end = index
      // The full stop of a sentence.
      while end > start, bytes[end - 1] == UInt8(ascii: ".") { end -= 1 }
      // No name of a host is longer.
      if end > start, end - start <= 253, isInternal(bytes[start..<end]) { return start..<end }
      index += 1
    }
    return nil
  }

  private static let suffixes: Set<String> = [
    "internal", "local", "localhost", "corp", "lan", "intranet", "intra",
  ]

  private static func isInternal(_ host: ArraySlice<UInt8>) -> Bool {
    let labels = String(decoding: host, as: UTF8.self).lowercased()
      .split(separator: ".", omittingEmptySubsequences: false)
    guard let last = labels.last, !labels.contains("") else { return false }
    if labels.count == 1 { return last == "localhost" }
    if suffixes.contains(String(last)) || (last == "arpa" && labels.dropLast().last == "home") { return true }
    return isPrivateAddress(labels)
  }

  /// RFC 1918, and the loop-back network.
  private static func isPrivateAddress(_ labels: [Substring]) -> Bool {
    let numbers = labels.compactMap { UInt8($0) }
    guard labels.count == 4, numbers.count == 4 else { return false }
    switch (numbers[0], numbers[1]) {
    case (10, _), (127, _), (192, 168), (172, 16...31): return true
    default: return false
    }
  }

  private static func isHostByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "."): true
    default: false
    }
  }
}
