/// Text as Android's matchers see it: UTF-16 code units, so that `.` in a pattern is one `char` of Java.
///
/// Bytes that are not UTF-8 become U+FFFD, as Java's decoder has it.
public struct PlatformText: Hashable, Sendable {
  /// The code units.
  public let units: [UInt16]

  /// Text by its code units.
  public init(units: [UInt16]) { self.units = units }

  /// The text of UTF-8 bytes.
  public init(utf8 bytes: some Collection<UInt8>) {
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count)
    if bytes.allSatisfy({ $0 < 0x80 }) {
      for byte in bytes { units.append(UInt16(byte)) }
    } else {
      for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars { Self.append(scalar, to: &units) }
    }
    self.units = units
  }

  /// The text of a string.
  public init(_ text: String) { self.init(utf8: Array(text.utf8)) }

  private static func append(_ scalar: Unicode.Scalar, to units: inout [UInt16]) {
    let value = scalar.value
    if value < 0x10000 {
      units.append(UInt16(value))
    } else {
      units.append(UInt16(0xD800 + (value - 0x10000) >> 10))
      units.append(UInt16(0xDC00 + (value - 0x10000) & 0x3FF))
    }
  }

  /// The pieces between the occurrences of `separator`, empty ones at the end left out, as Java's `split` has it.
  /// Text without a separator is one piece, also when it is empty.
  func split(at separator: UInt16) -> [PlatformText] {
    var pieces: [PlatformText] = []
    var start = 0
    for index in units.indices where units[index] == separator {
      pieces.append(PlatformText(units: Array(units[start..<index])))
      start = index + 1
    }
    guard start > 0 else { return [self] }
    pieces.append(PlatformText(units: Array(units[start...])))
    while let last = pieces.last, last.units.isEmpty { pieces.removeLast() }
    return pieces
  }

  /// Whether the text begins with `other`.
  func hasPrefix(_ other: PlatformText) -> Bool { units.starts(with: other.units) }

  /// Whether the text ends with `other`.
  func hasSuffix(_ other: PlatformText) -> Bool {
    units.count >= other.units.count && units[(units.count - other.units.count)...].elementsEqual(other.units)
  }
}

extension UInt16 {
  /// The code unit of an ASCII character.
  init(ascii scalar: Unicode.Scalar) { self = UInt16(truncatingIfNeeded: scalar.value) }
}
