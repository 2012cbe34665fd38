/// Tells links that lead out of the web.
enum CustomScheme {
  /// Whether `text` begins with a scheme (RFC 3986, 3.1) that is not that of the web.
  static func isScheme(_ text: String) -> Bool {
    let scheme = text.prefix { $0 != ":" }
    guard scheme.utf8.count < text.utf8.count, (1...64).contains(scheme.utf8.count),
      let first = scheme.utf8.first,
      (first | 0x20) &- 0x61 < 26
    else { return false }
    let isName = scheme.utf8.allSatisfy {
      ($0 | 0x20) &- 0x61 < 26 || (0x30...0x39).contains($0) || "+-.".utf8.contains($0)
    }
    return isName && !["http", "https"].contains(scheme.lowercased())
  }
}
