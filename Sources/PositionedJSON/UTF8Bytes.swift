/// What a UTF-8 decoder knows about single bytes and sequences (RFC 3629).
package enum UTF8Bytes {
  /// Whether `byte` continues a sequence, so that no character starts at it.
  @inline(__always)
  package static func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }

  /// The length of the well-formed sequence at `index`, or 0 where there is none.
  ///
  /// Overlong forms, surrogates and values above U+10FFFF are not well formed.
  @inline(__always)
  package static func sequenceLength(
    in bytes: UnsafeBufferPointer<UInt8>, at index: Int, end: Int
  ) -> Int {
    let first = bytes[index]
    if first < 0x80 { return 1 }
    guard first >= 0xC2, first <= 0xF4, index + 1 < end else { return 0 }
    let second = bytes[index + 1]
    guard isContinuation(second) else { return 0 }
    if first < 0xE0 { return 2 }
    guard index + 2 < end, isContinuation(bytes[index + 2]) else { return 0 }
    if first < 0xF0 {
      if first == 0xE0, second < 0xA0 { return 0 }
      if first == 0xED, second > 0x9F { return 0 }
      return 3
    }
    guard index + 3 < end, isContinuation(bytes[index + 3]) else { return 0 }
    if first == 0xF0, second < 0x90 { return 0 }
    if first == 0xF4, second > 0x8F { return 0 }
    return 4
  }

  /// Appends the UTF-8 form of a Unicode scalar value.
  package static func append(_ scalar: UInt32, to bytes: inout [UInt8]) {
    switch scalar {
    case ..<0x80:
      bytes.append(UInt8(scalar))
    case ..<0x800:
      bytes.append(UInt8(0xC0 | scalar >> 6))
      bytes.append(UInt8(0x80 | scalar & 0x3F))
    case ..<0x10000:
      bytes.append(UInt8(0xE0 | scalar >> 12))
      bytes.append(UInt8(0x80 | scalar >> 6 & 0x3F))
      bytes.append(UInt8(0x80 | scalar & 0x3F))
    default:
      bytes.append(UInt8(0xF0 | scalar >> 18))
      bytes.append(UInt8(0x80 | scalar >> 12 & 0x3F))
      bytes.append(UInt8(0x80 | scalar >> 6 & 0x3F))
      bytes.append(UInt8(0x80 | scalar & 0x3F))
    }
  }
}
