/// Finds paths of somebody's file system in prose.
enum InternalPathFinder {
  /// The first such path in `bytes`, or `nil`. Linear.
  static func firstPath(in bytes: [UInt8]) -> Range<Int>? {
    var index = 0
    while index < bytes.count {
      let start = index
      while index < bytes.count, !isBoundary(bytes[index]) { index += 1 }
      if isInternal(bytes[start..<index]) { return start..<index }
      index += 1
    }
    return nil
  }

  private static func isInternal(_ word: ArraySlice<UInt8>) -> Bool {
    if isWindowsPath(word) || word.starts(with: "file://".utf8) { return true }
    // Not a pattern, and not a part of a site that happens to begin with the same word.
    guard word.first == UInt8(ascii: "/") || word.first == UInt8(ascii: "~") else { return false }
    guard !word.contains(where: { Array("*?$:{<".utf8).contains($0) }) else { return false }
    let segments = word.split(separator: UInt8(ascii: "/")).map {
      String(decoding: $0.prefix(12), as: UTF8.self)
    }
    switch segments.first {
    case "Users", "Volumes", "~": return segments.count >= 2
    case "home", "var", "opt", "srv", "etc", "mnt", "root", "private", "usr": return segments.count >= 3
    default: return false
    }
  }

  /// `C:\…` or `\\server\…`
  private static func isWindowsPath(_ word: ArraySlice<UInt8>) -> Bool {
    let bytes = Array(word.prefix(4))
    let backslash = UInt8(ascii: "\\")
    guard bytes.count == 4 else { return false }
    if bytes[0] == backslash, bytes[1] == backslash { return bytes[2] != backslash }
    return (bytes[0] | 0x20) >= 0x61 && (bytes[0] | 0x20) <= 0x7A && bytes[1] == UInt8(ascii: ":")
      && bytes[2] == backslash
  }

  /// White space, quotes and brackets, which set a path off in prose.
  private static func isBoundary(_ byte: UInt8) -> Bool {
    byte <= 0x20 || Array("\"'`()[],;=".utf8).contains(byte)
  }
}
