extension IPAddress {
  /// Reads an address as people write it: four decimal numbers, or IPv6 with or without brackets.
  ///
  /// `nil` for anything else, zones (`%eth0`) and the short forms of IPv4 among it.
  public init?(_ text: String) {
    var text = Substring(text)
    if text.hasPrefix("["), text.hasSuffix("]") { text = text.dropFirst().dropLast() }
    guard text.utf8.count <= 45 else { return nil }
    if text.contains(":") {
      guard let bytes = Self.v6(text) else { return nil }
      self.init(bytes: bytes)
    } else {
      guard let bytes = Self.v4(text) else { return nil }
      self.init(bytes: bytes)
    }
  }

  private static func v4(_ text: Substring) -> [UInt8]? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 4 else { return nil }
    var bytes: [UInt8] = []
    for part in parts {
      guard (1...3).contains(part.utf8.count), part.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
        part.count == 1 || part.first != "0", let byte = UInt8(part)
      else { return nil }
      bytes.append(byte)
    }
    return bytes
  }

  private static func v6(_ text: Substring) -> [UInt8]? {
    guard let gap = doubleColon(in: text) else {
      guard let bytes = groups(text), bytes.count == 16 else { return nil }
      return bytes
    }
    let rest = text[text.index(gap, offsetBy: 2)...]
    guard doubleColon(in: rest) == nil, !rest.hasPrefix(":"), let head = groups(text[..<gap], isHead: true),
      let tail = groups(rest), head.count + tail.count <= 14
    else { return nil }
    return head + Array(repeating: 0, count: 16 - head.count - tail.count) + tail
  }

  private static func doubleColon(in text: Substring) -> Substring.Index? {
    var index = text.startIndex
    while index < text.endIndex {
      let next = text.index(after: index)
      if text[index] == ":", next < text.endIndex, text[next] == ":" { return index }
      index = next
    }
    return nil
  }

  /// The bytes of groups between colons; the last may be an IPv4 address.
  private static func groups(_ text: Substring, isHead: Bool = false) -> [UInt8]? {
    guard !text.isEmpty else { return [] }
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count <= 8 else { return nil }
    var bytes: [UInt8] = []
    for (index, part) in parts.enumerated() {
      if part.contains(".") {
        guard index == parts.count - 1, !isHead, let last = v4(part) else { return nil }
        bytes += last
      } else {
        guard (1...4).contains(part.utf8.count), part.allSatisfy(\.isHexDigit), part.utf8.count == part.count,
          let group = UInt16(part, radix: 16)
        else { return nil }
        bytes += [UInt8(group >> 8), UInt8(group & 0xFF)]
      }
    }
    return bytes
  }
}
