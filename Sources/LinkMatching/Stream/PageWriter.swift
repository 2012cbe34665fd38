/// Writes bytes into memory whose size the caller has checked for a whole result beforehand.
struct PageWriter {
  private let base: UnsafeMutablePointer<UInt8>
  /// How many bytes were written.
  private(set) var count = 0

  @inline(__always)
  init(_ base: UnsafeMutablePointer<UInt8>) { self.base = base }

  @inline(__always)
  mutating func write(_ byte: UInt8) {
    base[count] = byte
    count += 1
  }

  @inline(__always)
  mutating func write(_ text: UnsafeBufferPointer<UInt8>) {
    guard let start = text.baseAddress else { return }
    (base + count).update(from: start, count: text.count)
    count += text.count
  }

  @inline(__always)
  mutating func write(_ text: StaticString) {
    (base + count).update(from: text.utf8Start, count: text.utf8CodeUnitCount)
    count += text.utf8CodeUnitCount
  }

  /// Writes a number in decimal digits.
  @inline(__always)
  mutating func write(number: UInt32) {
    if number < 10 { return write(UInt8(ascii: "0") + UInt8(number)) }
    var divisor: UInt32 = 1
    while number / divisor >= 10 { divisor *= 10 }
    while divisor > 0 {
      write(UInt8(ascii: "0") + UInt8(number / divisor % 10))
      divisor /= 10
    }
  }

  /// Writes a string of a few words.
  mutating func write(string text: String) {
    for byte in text.utf8 { write(byte) }
  }

  /// Writes text without control characters, which could command a terminal.
  mutating func writeVisible(_ text: UnsafeBufferPointer<UInt8>) {
    for byte in text { write(byte < 0x20 || byte == 0x7F ? UInt8(ascii: "?") : byte) }
  }

  /// Writes text as the inside of a JSON string. Bytes that are not UTF-8 become U+FFFD.
  mutating func writeJSON(_ text: UnsafeBufferPointer<UInt8>) {
    if isPlainJSON(text) { return write(text) }
    for byte in String(decoding: text, as: UTF8.self).utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"):
        write(UInt8(ascii: "\\"))
        write(byte)
      case ..<0x20:
        write("\\u00")
        write(UInt8(ascii: "0") + byte >> 4)
        let digit = byte & 15
        write(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
      default: write(byte)
      }
    }
  }

  /// Whether all bytes are visible ASCII without quotes and backslashes.
  @inline(__always)
  private func isPlainJSON(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let start = text.baseAddress else { return true }
    let ones: UInt64 = 0x0101_0101_0101_0101
    var index = 0
    while index + 8 <= text.count {
      let word = EqualBytes.load64(start + index)
      let quote = word ^ ones &* 0x22
      let backslash = word ^ ones &* 0x5C
      let hits =
        ((quote &- ones) & ~quote) | ((backslash &- ones) & ~backslash)
        | ((word &- ones &* 0x20) & ~word) | word
      if hits & 0x8080_8080_8080_8080 != 0 { return false }
      index += 8
    }
    while index < text.count {
      let byte = start[index]
      if byte < 0x20 || byte >= 0x80 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") {
        return false
      }
      index += 1
    }
    return true
  }
}
