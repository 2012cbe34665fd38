/// Why a text is never the value of a parameter, whatever its type: it would not come back from a link, or it is a known
/// way to attack whoever uses it.
public enum LinkValueFault: UInt8, Hashable, Sendable, CaseIterable {
  /// There is no text.
  case empty
  /// A control character (C0, DEL or C1).
  case controlCharacter
  /// An escape is left once the text is decoded.
  case doubleEncoding
  /// `.` or `..` as a path segment, or `..` beside a slash or backslash.
  case pathTraversal
  /// The bytes are not UTF-8.
  case invalidUTF8

  /// The fault as the end of a sentence.
  public var message: String {
    switch self {
    case .empty: "is empty"
    case .controlCharacter: "holds a control character"
    case .doubleEncoding: "is encoded twice"
    case .pathTraversal: "is a path traversal"
    case .invalidUTF8: "is not UTF-8"
    }
  }

  /// The first fault of a decoded text; emptiness is not looked at. Linear in its length.
  public static func first(in text: UnsafeBufferPointer<UInt8>, isSegment: Bool) -> LinkValueFault? {
    var isASCII = true
    for index in 0..<text.count {
      let byte = text[index]
      switch byte {
      case 0x00..<0x20, 0x7F: return .controlCharacter
      case UInt8(ascii: "%"):
        if index + 2 < text.count, URLByte.isHexDigit(text[index + 1]), URLByte.isHexDigit(text[index + 2]) {
          return .doubleEncoding
        }
      case UInt8(ascii: "/"), UInt8(ascii: "\\"):
        if isDotted(text, before: index) || isDotted(text, after: index) { return .pathTraversal }
      case 0x80...:
        isASCII = false
        // U+0080 to U+009F.
        if byte == 0xC2, index + 1 < text.count, text[index + 1] < 0xA0 { return .controlCharacter }
      default: break
      }
    }
    if isSegment, isDots(text) { return .pathTraversal }
    return isASCII || UTF8Syntax.firstFault(in: Array(text)) == nil ? nil : .invalidUTF8
  }

  /// The first fault of a decoded text.
  public static func first(in text: [UInt8], isSegment: Bool) -> LinkValueFault? {
    text.withUnsafeBufferPointer { first(in: $0, isSegment: isSegment) }
  }

  /// Whether the text is `.` or `..`.
  @inline(__always)
  static func isDots(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard text.count == 1 || text.count == 2 else { return false }
    return text[0] == UInt8(ascii: ".") && text[text.count - 1] == UInt8(ascii: ".")
  }

  private static func isDotted(_ text: UnsafeBufferPointer<UInt8>, before index: Int) -> Bool {
    guard index >= 2, text[index - 1] == UInt8(ascii: "."), text[index - 2] == UInt8(ascii: ".") else {
      return false
    }
    return index == 2 || isSlash(text[index - 3])
  }

  private static func isDotted(_ text: UnsafeBufferPointer<UInt8>, after index: Int) -> Bool {
    guard index + 2 < text.count, text[index + 1] == UInt8(ascii: "."), text[index + 2] == UInt8(ascii: ".")
    else { return false }
    return index + 3 == text.count || isSlash(text[index + 3])
  }

  private static func isSlash(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "/") || byte == UInt8(ascii: "\\")
  }
}
