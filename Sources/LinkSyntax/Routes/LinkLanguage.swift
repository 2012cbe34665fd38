/// The texts that a parameter's value is written with.
///
/// None of them is empty, and none has a ``LinkValueFault``.
public enum LinkLanguage: Hashable, Sendable {
  /// Any text.
  case text
  /// A whole number in decimal digits, leading zeros allowed.
  case integer(IntegerBounds)
  /// A decimal number such as `-1.5` or `2e-3`.
  case decimal
  /// A UUID in either case of letters.
  case uuid
  /// A date in one format.
  case date(LinkDateFormat)
  /// One of some texts.
  case values([[UInt8]])
  /// The texts of a type, named here, that does not say what they are. It is taken for any text where that is the safe side.
  case custom(String)

  /// `true` or `false`.
  public static let boolean = LinkLanguage.values([Array("true".utf8), Array("false".utf8)])

  /// Whether `text` is among the texts; of a custom type, whether it may be.
  public func contains(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard !text.isEmpty else { return false }
    switch self {
    case .text, .custom: return LinkValueFault.first(in: text, isSegment: false) == nil
    case .integer(let bounds):
      return Self.integer(text).map { bounds.contains(magnitude: $0.0, isNegative: $0.1) } ?? false
    case .decimal: return Self.isDecimal(text)
    case .uuid: return Self.isUUID(text)
    case .date(let format): return format.seconds(in: text) != nil
    case .values(let values): return values.contains { $0.elementsEqual(text) }
    }
  }

  /// Whether `text` is among the texts.
  public func contains(_ text: [UInt8]) -> Bool { text.withUnsafeBufferPointer { contains($0) } }

  /// The magnitude and the sign of a whole number of at most 64 bits.
  @inline(__always)
  public static func integer(_ text: UnsafeBufferPointer<UInt8>) -> (UInt64, Bool)? {
    let isNegative = !text.isEmpty && text[0] == UInt8(ascii: "-")
    let start = isNegative ? 1 : 0
    guard text.count > start, text.count < 64 else { return nil }
    var value: UInt64 = 0
    for index in start..<text.count {
      let digit = text[index] &- UInt8(ascii: "0")
      guard digit < 10 else { return nil }
      let (scaled, overflow) = value.multipliedReportingOverflow(by: 10)
      let (sum, carry) = scaled.addingReportingOverflow(UInt64(digit))
      guard !overflow, !carry else { return nil }
      value = sum
    }
    return (value, isNegative)
  }

  private static func isDecimal(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = text[0] == UInt8(ascii: "-") ? 1 : 0
    func digits() -> Bool {
      let start = index
      while index < text.count, URLByte.isDigit(text[index]) { index += 1 }
      return index > start
    }
    guard text.count <= 64, digits() else { return false }
    if index < text.count, text[index] == UInt8(ascii: ".") {
      index += 1
      guard digits() else { return false }
    }
    if index < text.count, text[index] | 0x20 == UInt8(ascii: "e") {
      index += 1
      if index < text.count, text[index] == UInt8(ascii: "+") || text[index] == UInt8(ascii: "-") {
        index += 1
      }
      guard digits() else { return false }
    }
    return index == text.count
  }

  private static func isUUID(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard text.count == 36 else { return false }
    for index in 0..<36 {
      let isHyphen = index == 8 || index == 13 || index == 18 || index == 23
      guard isHyphen ? text[index] == UInt8(ascii: "-") : URLByte.isHexDigit(text[index]) else {
        return false
      }
    }
    return true
  }

  /// How narrow the language is, for lexicographic comparison: of two that a text may be in, the lower one is asked first.
  /// A language that is part of another one is always lower.
  public var rank: [Int] {
    switch self {
    case .values(let values): [0, values.count, 0, 0]
    case .integer(let bounds): [1] + bounds.span
    case .uuid: [2, 0, 0, 0]
    case .date: [3, 0, 0, 0]
    case .decimal: [4, 0, 0, 0]
    case .custom: [5, 0, 0, 0]
    case .text: [6, 0, 0, 0]
    }
  }
}
