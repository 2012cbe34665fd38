/// Hosts as requests name them.
enum HostName {
  /// The most bytes of a name (RFC 1035).
  private static let longest = 253

  /// The host of a `Host` header in lower case, without its port and without a full stop at its end; `nil` where
  /// there is none, or where it holds bytes that no name or address has.
  static func normalized(_ text: String) -> String? {
    var bytes = Array(text.utf8)
    // A bracket ends an address of IPv6, whose colons are no port's.
    if let colon = bytes.lastIndex(of: UInt8(ascii: ":")), !bytes[colon...].contains(UInt8(ascii: "]")),
      bytes.first == UInt8(ascii: "[") || bytes.firstIndex(of: UInt8(ascii: ":")) == colon
    {
      guard bytes[(colon + 1)...].allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
      bytes.removeSubrange(colon...)
    }
    if bytes.last == UInt8(ascii: ".") { bytes.removeLast() }
    guard !bytes.isEmpty, bytes.count <= longest, bytes.allSatisfy(isNameByte) else { return nil }
    for index in bytes.indices where (0x41...0x5A).contains(bytes[index]) { bytes[index] |= 0x20 }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
    case UInt8(ascii: "0")...UInt8(ascii: "9"): true
    default: "-_.:[]".utf8.contains(byte)
    }
  }
}
