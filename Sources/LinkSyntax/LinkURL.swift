/// A link: a URL and its parts.
///
/// ``LinkURLParts`` says what happens to each part. Bytes beyond ASCII in path, query and fragment are replaced
/// by percent escapes with capital digits, as URL parsers of browsers and of Apple's systems do, since rules are
/// compared with the escaped form (Source: W19, documented: URLs are matched as ASCII text).
public struct LinkURL: Hashable, Sendable {
  /// The bytes as they are compared.
  public let bytes: [UInt8]
  /// The places of the parts in ``bytes``.
  public let parts: LinkURLParts

  /// Reads a URL; white space around it is not removed.
  public init(_ text: String) throws(LinkURLError) {
    try self.init(bytes: Array(text.utf8))
  }

  /// Reads the bytes of a URL.
  public init(bytes: [UInt8]) throws(LinkURLError) {
    let parts = try Self.split(bytes)
    guard parts.needsEncoding else {
      self.bytes = bytes
      self.parts = parts
      return
    }
    let encoded = try Self.encode(bytes, from: parts.pathStart)
    self.bytes = encoded
    self.parts = try Self.split(encoded)
  }

  private static func split(_ bytes: [UInt8]) throws(LinkURLError) -> LinkURLParts {
    try bytes.withUnsafeBufferPointer { (buffer) throws(LinkURLError) in
      try LinkURLParts(splitting: buffer)
    }
  }

  /// Replaces the bytes beyond ASCII from `start` on by escapes.
  private static func encode(_ bytes: [UInt8], from start: Int) throws(LinkURLError) -> [UInt8] {
    if let fault = UTF8Syntax.firstFault(in: bytes) { throw LinkURLError(.invalidUTF8, at: fault) }
    var result = Array(bytes[..<start])
    result.reserveCapacity(bytes.count + 64)
    for byte in bytes[start...] {
      if byte < 0x80 {
        result.append(byte)
      } else {
        result.append(UInt8(ascii: "%"))
        result.append(PercentEncoding.upperHexDigit(byte >> 4))
        result.append(PercentEncoding.upperHexDigit(byte & 15))
      }
    }
    return result
  }

  /// The URL as text.
  public var text: String { String(decoding: bytes, as: UTF8.self) }
  /// The scheme in small letters.
  public var scheme: String { lowercased(0..<parts.schemeEnd) }
  /// The host in small letters; empty where there is none.
  public var host: String { lowercased(parts.host) }
  /// The path as written.
  public var path: String { string(parts.path) }
  /// The query as written; `nil` where there is none.
  public var query: String? { parts.queryStart >= 0 ? string(parts.query) : nil }
  /// The fragment as written; `nil` where there is none.
  public var fragment: String? { parts.fragmentStart >= 0 ? string(parts.fragment) : nil }

  private func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  private func lowercased(_ range: Range<Int>) -> String {
    String(
      decoding: bytes[range].map { $0 &- UInt8(ascii: "A") < 26 ? $0 | 0x20 : $0 }, as: UTF8.self)
  }
}
