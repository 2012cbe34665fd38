/// Splits a URL in one pass, eight bytes at a time where nothing needs a closer look.
struct LinkURLSplitter {
  private let url: UnsafePointer<UInt8>
  private let end: Int
  var parts = LinkURLParts()

  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highs: UInt64 = 0x8080_8080_8080_8080

  @inline(__always)
  init(_ buffer: UnsafeBufferPointer<UInt8>) throws(LinkURLError) {
    guard let base = buffer.baseAddress, buffer.count > 0 else { throw LinkURLError(.empty, at: 0) }
    guard buffer.count <= LinkURLParts.maximumLength else { throw LinkURLError(.tooLong, at: 0) }
    url = base
    end = buffer.count
  }

  @inline(__always)
  mutating func split() throws(LinkURLError) {
    parts.end = end
    var position: Int
    if end > 8, load(0) | 0x0000_0020_2020_2020 == Self.https {
      parts.schemeEnd = 5
      parts.isWeb = true
      position = 8
    } else {
      position = try splitScheme()
    }
    if position > parts.schemeEnd + 1 {
      position = try splitAuthority(position)
    } else if parts.isWeb {
      throw LinkURLError(.missingHost, at: position)
    }
    try splitRest(position)
  }

  /// `https://` as a little-endian word, letters made small.
  private static let https: UInt64 = 0x2F2F_3A73_7074_7468

  @inline(__always)
  private func load(_ offset: Int) -> UInt64 {
    UInt64(littleEndian: UnsafeRawPointer(url + offset).loadUnaligned(as: UInt64.self))
  }

  // MARK: - Scheme

  /// Reads `scheme:` and `//`; the offset behind them.
  private mutating func splitScheme() throws(LinkURLError) -> Int {
    var index = 0
    while index < end, URLByte.isScheme(url[index], first: index == 0) { index += 1 }
    guard index > 0, index < end, url[index] == UInt8(ascii: ":") else {
      if index < end, URLByte.isForbidden(url[index]) { throw LinkURLError(.forbiddenByte, at: index) }
      throw LinkURLError(.missingScheme, at: 0)
    }
    parts.schemeEnd = index
    parts.isWeb = schemeIs("http") || schemeIs("https")
    if index + 2 < end, url[index + 1] == UInt8(ascii: "/"), url[index + 2] == UInt8(ascii: "/") {
      return index + 3
    }
    return index + 1
  }

  private func schemeIs(_ scheme: StaticString) -> Bool {
    guard scheme.utf8CodeUnitCount == parts.schemeEnd else { return false }
    for index in 0..<parts.schemeEnd where url[index] | 0x20 != scheme.utf8Start[index] { return false }
    return true
  }

  // MARK: - Authority

  /// Reads user information, host and port; the offset behind them.
  @inline(__always)
  private mutating func splitAuthority(_ start: Int) throws(LinkURLError) -> Int {
    var index = start
    while index < end, URLByte.isPlainHost(url[index]) { index += 1 }
    if index > start, index == end || URLByte.endsAuthority(url[index]) {
      parts.host = start..<index
      return index
    }
    return try splitUnusualAuthority(start)
  }

  private mutating func splitUnusualAuthority(_ start: Int) throws(LinkURLError) -> Int {
    var stop = start
    var hostStart = start
    while stop < end, !URLByte.endsAuthority(url[stop]) {
      if url[stop] == UInt8(ascii: "@") { hostStart = stop + 1 }
      if URLByte.isForbidden(url[stop]) { throw LinkURLError(.forbiddenByte, at: stop) }
      stop += 1
    }
    try checkEscapes(start..<stop)
    let hostEnd = try endOfHost(hostStart, stop)
    if hostEnd < stop { try checkPort(hostEnd, stop) }
    guard hostEnd > hostStart || !parts.isWeb else { throw LinkURLError(.missingHost, at: hostStart) }
    parts.host = hostStart..<hostEnd
    return stop
  }

  /// The offset behind the host, where the port's colon or the end of the authority is.
  private func endOfHost(_ start: Int, _ stop: Int) throws(LinkURLError) -> Int {
    if start < stop, url[start] == UInt8(ascii: "[") { return try endOfAddress(start, stop) }
    var index = start
    while index < stop, url[index] != UInt8(ascii: ":") {
      if url[index] >= 0x80 { throw LinkURLError(.unicodeHost, at: index) }
      guard URLByte.isHost(url[index]) else { throw LinkURLError(.invalidHost, at: index) }
      index += 1
    }
    return index
  }

  private func endOfAddress(_ start: Int, _ stop: Int) throws(LinkURLError) -> Int {
    var index = start + 1
    while index < stop, url[index] != UInt8(ascii: "]") { index += 1 }
    let text = UnsafeBufferPointer(start: url + start + 1, count: max(index - start - 1, 0))
    guard index < stop, IPv6Syntax.isAddress(text) else { throw LinkURLError(.invalidAddress, at: start) }
    guard index + 1 == stop || url[index + 1] == UInt8(ascii: ":") else {
      throw LinkURLError(.invalidAddress, at: index + 1)
    }
    return index + 1
  }

  private func checkPort(_ colon: Int, _ stop: Int) throws(LinkURLError) {
    var port = 0
    for index in colon + 1..<max(stop, colon + 1) {
      guard url[index] &- UInt8(ascii: "0") < 10, port <= 65535 else {
        throw LinkURLError(.invalidPort, at: colon + 1)
      }
      port = port * 10 + Int(url[index] - UInt8(ascii: "0"))
    }
    guard port <= 65535 else { throw LinkURLError(.invalidPort, at: colon + 1) }
  }

  private func checkEscapes(_ range: Range<Int>) throws(LinkURLError) {
    for index in range where url[index] == UInt8(ascii: "%") { try checkEscape(index, range.upperBound) }
  }

  @inline(__always)
  private func checkEscape(_ index: Int, _ stop: Int) throws(LinkURLError) {
    guard index + 2 < stop, URLByte.isHexDigit(url[index + 1]), URLByte.isHexDigit(url[index + 2]) else {
      throw LinkURLError(.invalidEscape, at: index)
    }
  }

  // MARK: - Path, query, fragment

  @inline(__always)
  private mutating func splitRest(_ start: Int) throws(LinkURLError) {
    parts.pathStart = start
    parts.pathEnd = end
    var position = start
    while position + 8 <= end {
      try inspect(load(position), at: position)
      position += 8
    }
    guard position < end else { return }
    let left = end - position
    if end >= 8 {
      // The last bytes, moved down, with harmless ones above them.
      let word = load(end - 8) >> UInt64(8 * (8 - left)) | (Self.ones &* 0x61) << UInt64(8 * left)
      try inspect(word, at: position)
    } else {
      while position < end {
        try inspectByte(position)
        position += 1
      }
    }
  }

  /// Looks for `?`, `#`, `%` and bytes that need a closer look in eight bytes at once.
  @inline(__always)
  private mutating func inspect(_ word: UInt64, at position: Int) throws(LinkURLError) {
    let ones = Self.ones
    let question = word ^ ones &* 0x3F
    let hash = word ^ ones &* 0x23
    let percent = word ^ ones &* 0x25
    let delete = word ^ ones &* 0x7F
    // Each term marks a byte of its kind; above a true mark there may be false ones, which inspectByte ignores.
    let marks =
      ((question &- ones) & ~question) | ((hash &- ones) & ~hash) | ((percent &- ones) & ~percent)
      | ((delete &- ones) & ~delete) | ((word &- ones &* 0x21) & ~word) | word
    var hits = marks & Self.highs
    while hits != 0 {
      try inspectByte(position + hits.trailingZeroBitCount >> 3)
      hits &= hits &- 1
    }
  }

  private mutating func inspectByte(_ index: Int) throws(LinkURLError) {
    guard index < end else { return }
    let byte = url[index]
    switch byte {
    case UInt8(ascii: "?"):
      if parts.queryStart < 0, parts.fragmentStart < 0 {
        parts.queryStart = index + 1
        parts.pathEnd = index
      }
    case UInt8(ascii: "#"):
      if parts.fragmentStart < 0 {
        parts.fragmentStart = index + 1
        if parts.queryStart < 0 { parts.pathEnd = index }
      }
    case UInt8(ascii: "%"):
      parts.hasEscapes = true
    default:
      if byte >= 0x80 {
        parts.needsEncoding = true
      } else if URLByte.isForbidden(byte) {
        throw LinkURLError(.forbiddenByte, at: index)
      }
    }
  }
}
