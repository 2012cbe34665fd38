/// The text form of IPv6 addresses (RFC 3986, section 3.2.2; RFC 4291, section 2.2).
enum IPv6Syntax {
  /// Whether `text`, without brackets, is an address; a zone identifier behind `%25` (RFC 6874) is allowed.
  static func isAddress(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var end = text.count
    for index in 0..<text.count where text[index] == UInt8(ascii: "%") {
      end = index
      guard index + 3 < text.count, text[index + 1] == UInt8(ascii: "2"), text[index + 2] == UInt8(ascii: "5")
      else { return false }
      break
    }
    var groups = 0
    var hasGap = false
    var index = 0
    if end >= 2, text[0] == UInt8(ascii: ":") {
      guard text[1] == UInt8(ascii: ":") else { return false }
      hasGap = true
      index = 2
      if index == end { return true }
    }
    while index < end {
      let start = index
      while index < end, URLByte.isHexDigit(text[index]) { index += 1 }
      if index < end, text[index] == UInt8(ascii: ".") {
        groups += 2
        return isIPv4(text, start, end) && (hasGap ? groups <= 7 : groups == 8)
      }
      guard index - start >= 1, index - start <= 4 else { return false }
      groups += 1
      if index == end { break }
      guard text[index] == UInt8(ascii: ":") else { return false }
      index += 1
      guard index < end else { return false }
      if text[index] == UInt8(ascii: ":") {
        guard !hasGap else { return false }
        hasGap = true
        index += 1
      }
    }
    return hasGap ? groups <= 7 : groups == 8
  }

  private static func isIPv4(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Bool {
    var numbers = 0
    var index = start
    while index < end {
      var value = 0
      let first = index
      while index < end, URLByte.isDigit(text[index]), index - first < 4 {
        value = value * 10 + Int(text[index] - UInt8(ascii: "0"))
        index += 1
      }
      guard index > first, value <= 255, index - first == 1 || text[first] != UInt8(ascii: "0") else {
        return false
      }
      numbers += 1
      if index == end { break }
      guard text[index] == UInt8(ascii: "."), index + 1 < end else { return false }
      index += 1
    }
    return numbers == 4
  }
}
