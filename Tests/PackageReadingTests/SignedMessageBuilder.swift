/// Makes encodings that no tool would write.
enum SignedMessageBuilder {
  /// An element with a definite length.
  static func tlv(_ tag: UInt8, _ content: [UInt8]) -> [UInt8] {
    let count = content.count
    if count < 0x80 { return [tag, UInt8(count)] + content }
    return [tag, 0x84] + (0..<4).map { UInt8(truncatingIfNeeded: count >> (24 - 8 * $0)) } + content
  }

  /// Signed data without signers around an encoded content.
  static func message(content: [UInt8], digests: [UInt8] = []) -> [UInt8] {
    let data: [UInt8] = [0x06, 0x09, 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x07, 0x01]
    let signed: [UInt8] = [0x06, 0x09, 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x07, 0x02]
    let body = [0x02, 0x01, 0x01] + tlv(0x31, digests) + tlv(0x30, data + tlv(0xA0, content)) + tlv(0x31, [])
    return tlv(0x30, signed + tlv(0xA0, tlv(0x30, body)))
  }
}
