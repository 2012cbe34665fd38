/// Percent escapes (RFC 3986, section 2.1).
public enum PercentEncoding {
  /// Writes `text` with every escape replaced by its byte to `result`; what is no escape stays. `+` stays `+`.
  ///
  /// `result` has room for as many bytes as `text`. Returns the number of bytes written.
  @inline(__always)
  public static func decode(
    _ text: UnsafeBufferPointer<UInt8>, into result: UnsafeMutablePointer<UInt8>
  ) -> Int {
    var read = 0
    var written = 0
    while read < text.count {
      var byte = text[read]
      read += 1
      if byte == UInt8(ascii: "%"), read + 1 < text.count, let high = value(text[read]),
        let low = value(text[read + 1])
      {
        byte = high << 4 | low
        read += 2
      }
      result[written] = byte
      written += 1
    }
    return written
  }

  /// The bytes of `text` with every escape replaced by its byte.
  public static func decoded(_ text: some Collection<UInt8>) -> [UInt8] {
    let source = Array(text)
    return [UInt8](unsafeUninitializedCapacity: max(source.count, 1)) { buffer, count in
      count = source.withUnsafeBufferPointer { text in
        buffer.baseAddress.map { decode(text, into: $0) } ?? 0
      }
    }
  }

  /// The value of a hexadecimal digit, or `nil`.
  @inline(__always)
  static func value(_ byte: UInt8) -> UInt8? {
    if byte &- UInt8(ascii: "0") < 10 { return byte - UInt8(ascii: "0") }
    let letter = byte | 0x20
    return letter &- UInt8(ascii: "a") < 6 ? letter - UInt8(ascii: "a") + 10 : nil
  }

  /// The digit for a value below 16, letters capital.
  public static func upperHexDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
  }
}

extension PercentEncoding {
  /// Appends the escape of `byte` with capital digits.
  public static func appendEscape(of byte: UInt8, to text: inout [UInt8]) {
    text.append(UInt8(ascii: "%"))
    text.append(upperHexDigit(byte >> 4))
    text.append(upperHexDigit(byte & 15))
  }
}

extension PercentEncoding {
  /// The byte that an escape with these two digits stands for.
  @inline(__always)
  public static func escape(_ high: UInt8, _ low: UInt8) -> UInt8? {
    guard let high = value(high), let low = value(low) else { return nil }
    return high << 4 | low
  }

  /// Whether two hexadecimal digits follow every `%`.
  public static func isWellFormed(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = 0
    while index < text.count {
      guard text[index] == UInt8(ascii: "%") else {
        index += 1
        continue
      }
      guard index + 2 < text.count, escape(text[index + 1], text[index + 2]) != nil else { return false }
      index += 3
    }
    return true
  }
}
