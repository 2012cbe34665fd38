/// The schemes of addresses among the strings of an image (S38).
enum OpenedSchemes {
  /// The schemes, in lower case and alphabetical order.
  static func of(_ image: MachOReading) -> [String] {
    Set(image.addresses.compactMap { scheme(of: $0.name) }).sorted()
  }

  /// The scheme in front of `://`, by RFC 3986, section 3.1; `nil` where what stands there is none.
  static func scheme(of text: String) -> String? {
    let bytes = Array(text.utf8)
    guard
      let colon = bytes.indices.first(where: { $0 + 2 < bytes.count && bytes[$0...].starts(with: "://".utf8) }
      )
    else { return nil }
    var start = colon
    while start > 0, isPart(bytes[start - 1]) { start -= 1 }
    while start < colon, !isLetter(bytes[start]) { start += 1 }
    guard start < colon else { return nil }
    return String(decoding: bytes[start..<colon], as: UTF8.self).lowercased()
  }

  static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- UInt8(ascii: "a") < 26 }

  static func isPart(_ byte: UInt8) -> Bool {
    isLetter(byte) || byte &- UInt8(ascii: "0") < 10 || "+-.".utf8.contains(byte)
  }
}
