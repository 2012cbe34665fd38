/// Searches that the parsers of entries and identifiers share. All ranges count UTF-8 bytes.
enum TextScan {
  /// Whether `scalar` leaves no mark of its own: white space, controls, zero-width characters.
  static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return scalar.value <= 0x20 || scalar.value == 0x7F }
    let properties = scalar.properties
    return properties.isWhitespace || properties.isDefaultIgnorableCodePoint
      || properties.generalCategory == .control
  }

  /// The runs of invisible characters in `text`, at most `limit` of them.
  static func invisibleRuns(in text: String, limit: Int) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var offset = 0
    for scalar in text.unicodeScalars {
      let end = offset + UTF8.width(scalar)
      if isInvisible(scalar) {
        if let last = runs.last, last.upperBound == offset {
          runs[runs.count - 1] = last.lowerBound..<end
        } else if runs.count < limit {
          runs.append(offset..<end)
        } else {
          break
        }
      }
      offset = end
    }
    return runs
  }

  /// The build variables `$(NAME)` and `${NAME}` in `bytes`; an unclosed one reaches to the end.
  static func buildVariables(in bytes: [UInt8]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var index = 0
    while index + 1 < bytes.count {
      guard bytes[index] == UInt8(ascii: "$"), let close = closer(of: bytes[index + 1]) else {
        index += 1
        continue
      }
      let start = index
      index += 2
      while index < bytes.count, bytes[index] != close { index += 1 }
      index = min(index + 1, bytes.count)
      found.append(start..<index)
    }
    return found
  }

  /// `bytes` with every byte of `ranges` replaced by a letter, so that no separator is found inside them.
  static func masking(_ ranges: [Range<Int>], in bytes: [UInt8]) -> [UInt8] {
    var masked = bytes
    for range in ranges { for index in range { masked[index] = UInt8(ascii: "v") } }
    return masked
  }

  private static func closer(of byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "("): UInt8(ascii: ")")
    case UInt8(ascii: "{"): UInt8(ascii: "}")
    default: nil
    }
  }
}

extension UInt8 {
  /// An ASCII letter in either case.
  var isASCIILetter: Bool { (self | 0x20) >= 0x61 && (self | 0x20) <= 0x7A }
  /// An ASCII digit.
  var isASCIIDigit: Bool { self >= 0x30 && self <= 0x39 }
  /// An ASCII upper-case letter.
  var isASCIIUpper: Bool { self >= 0x41 && self <= 0x5A }
  /// An ASCII lower-case letter.
  var isASCIILower: Bool { self >= 0x61 && self <= 0x7A }
}
