import PositionedJSON

/// Recognises a scheme, a host and a port at the beginning of a pattern.
enum OriginText {
  /// The bytes of scheme, host and port at the beginning of `body`; `nil` where there is nothing of the kind.
  static func range(in bytes: [UInt8], _ body: Range<Int>) -> Range<Int>? {
    let slash = UInt8(ascii: "/")
    if let authority = authorityStart(in: bytes, body) {
      let hostEnd = bytes[authority..<body.upperBound].firstIndex(of: slash) ?? body.upperBound
      return body.lowerBound..<hostEnd
    }
    let isDoubleSlash = bytes[body].starts(with: [slash, slash])
    let start = body.lowerBound + (isDoubleSlash ? 2 : 0)
    let end = bytes[start..<body.upperBound].firstIndex(of: slash) ?? body.upperBound
    return isHost(bytes[start..<end], isFollowedByPath: end < body.upperBound) ? body.lowerBound..<end : nil
  }

  /// The place behind `scheme://`, or behind `scheme:/` with one slash too few.
  private static func authorityStart(in bytes: [UInt8], _ body: Range<Int>) -> Int? {
    var index = body.lowerBound
    while index < body.upperBound, isSchemeByte(bytes[index]) { index += 1 }
    guard index > body.lowerBound, index < body.upperBound, bytes[index] == UInt8(ascii: ":") else {
      return nil
    }
    let slashes = bytes[(index + 1)..<body.upperBound].prefix { $0 == UInt8(ascii: "/") }
    let scheme = bytes[body.lowerBound..<index].map(ASCII.lowercased)
    let isWeb = scheme == Array("http".utf8) || scheme == Array("https".utf8)
    return slashes.count >= 2 || (slashes.count == 1 && isWeb) ? slashes.endIndex : nil
  }

  private static func isSchemeByte(_ byte: UInt8) -> Bool {
    ASCII.isLetter(byte) || ASCII.isDigit(byte) || "+-.*".utf8.contains(byte)
  }

  /// Whether `segment` reads as a host with an optional port. A last label that is a file's extension does not,
  /// nor does a name alone unless its last label is a common top-level domain.
  private static func isHost(_ segment: ArraySlice<UInt8>, isFollowedByPath: Bool) -> Bool {
    let parts = segment.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    guard let host = parts.first, parts.count <= 2 else { return false }
    let hasPort = parts.count == 2 && !parts[1].isEmpty && parts[1].allSatisfy(ASCII.isDigit)
    if parts.count == 2, !hasPort { return false }
    let labels = host.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard labels.allSatisfy(isLabel), let last = labels.last else { return false }
    if hasPort { return labels.count > 1 || last.elementsEqual("localhost".utf8) }
    let name = String(decoding: last.map(ASCII.lowercased), as: UTF8.self)
    guard labels.count > 1, last.count > 1, last.allSatisfy(ASCII.isLetter) else { return false }
    if labels[0].elementsEqual("www".utf8), labels.count > 2 { return true }
    if extensions.contains(name) { return false }
    if labels[0].elementsEqual("*".utf8) { return labels.count > 2 && (isFollowedByPath || isDomain(name)) }
    return isDomain(name) || (isFollowedByPath && labels.count > 2)
  }

  private static func isLabel(_ label: ArraySlice<UInt8>) -> Bool {
    if label.elementsEqual("*".utf8) { return true }
    return !label.isEmpty
      && label.allSatisfy { ASCII.isLetter($0) || ASCII.isDigit($0) || $0 == UInt8(ascii: "-") }
  }

  private static func isDomain(_ name: String) -> Bool { topLevelDomains.contains(name) }

  private static let extensions: Set<String> = [
    "action", "asp", "aspx", "cfm", "cgi", "css", "csv", "do", "gif", "gz", "htm", "html", "ico", "jpeg",
    "jpg",
    "js", "json", "jsp", "jsx", "map", "md", "mp", "pdf", "php", "pl", "png", "py", "rb", "rss", "sh", "svg",
    "ts", "txt", "webp", "xhtml", "xml", "zip",
  ]

  /// The domains that most sites have; a longer list would take more files for hosts.
  private static let topLevelDomains: Set<String> = [
    "app", "at", "au", "be", "biz", "br", "ca", "ch", "cn", "co", "com", "cz", "de", "dev", "dk", "edu", "es",
    "eu", "example", "fi", "fr", "gov", "ie", "in", "info", "io", "it", "jp", "kr", "link", "local", "me",
    "mx", "net", "nl", "no", "nz", "online", "org", "pl", "pt", "ru", "se", "shop", "site", "test", "tr",
    "tv",
    "uk", "us", "xyz", "za",
  ]
}
