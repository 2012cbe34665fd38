/// The parts of a URL as byte offsets (RFC 3986, section 3), found without copying or decoding anything.
///
/// What is kept and what is judged:
/// - **Scheme**: letters, digits, `+`, `-`, `.`; compared without regard to case.
/// - **User information, port**: found and skipped; neither has a part in a decision.
/// - **Host**: needed for `http` and `https`; letters are compared without regard to case. An IPv6 address
///   stands in brackets. Letters beyond ASCII are an error, since associated domains are written in Punycode.
/// - **Path**: as written; dot segments are not removed, repeated slashes stay. It may be empty.
/// - **Query, fragment**: as written; `+` stays `+`. Absent and empty are told apart.
/// - **Percent escapes** stay as written, their letter case too. A `%` without two digits stays as well: it is a
///   character like any other, also where a rule has the URL decoded.
/// - **Bytes beyond ASCII** set ``needsEncoding``; ``LinkURL`` replaces them by escapes.
/// - Blanks and control characters are errors. Other characters that RFC 3986 would have escaped, such as
///   `|` or `{`, stay as they are.
public struct LinkURLParts: Hashable, Sendable {
  /// The longest URL that is read, in bytes.
  public static let maximumLength = 1 << 20

  /// The offset behind the scheme, where its colon is.
  public internal(set) var schemeEnd = 0
  /// Whether the scheme is `http` or `https`.
  public internal(set) var isWeb = false
  /// The offsets of the host, an IPv6 address with its brackets; empty where there is none.
  public internal(set) var host = 0..<0
  /// The offset of the path.
  public internal(set) var pathStart = 0
  /// The offset behind the path.
  public internal(set) var pathEnd = 0
  /// The offset of the query behind its `?`, or -1 where there is none.
  public internal(set) var queryStart = -1
  /// The offset of the fragment behind its `#`, or -1 where there is none.
  public internal(set) var fragmentStart = -1
  /// The length of the URL.
  public internal(set) var end = 0
  /// Whether path, query or fragment hold a percent escape.
  public internal(set) var hasEscapes = false
  /// Whether path, query or fragment hold bytes beyond ASCII, which a device would escape.
  public internal(set) var needsEncoding = false

  /// The offsets of the path.
  public var path: Range<Int> { pathStart..<pathEnd }

  /// The offsets of the query; empty where there is none.
  @inline(__always)
  public var query: Range<Int> {
    guard queryStart >= 0 else { return pathEnd..<pathEnd }
    return queryStart..<(fragmentStart >= 0 ? fragmentStart - 1 : end)
  }

  /// The offsets of the fragment; empty where there is none.
  @inline(__always)
  public var fragment: Range<Int> { fragmentStart >= 0 ? fragmentStart..<end : end..<end }

  init() {}

  /// Finds the parts of `url`. Linear in its length.
  @inline(__always)
  public init(splitting url: UnsafeBufferPointer<UInt8>) throws(LinkURLError) {
    var splitter = try LinkURLSplitter(url)
    try splitter.split()
    self = splitter.parts
  }
}
