/// Texts by their UTF-8, which is what tells keys, identifiers and URLs apart.
///
/// `==` of strings takes texts for the same that Unicode finds equivalent, such as a letter with an accent and the letter
/// with the accent behind it. A device does not, and the engine of a page has no room for Unicode's tables.
extension String {
  /// Whether both have the same bytes.
  @inline(never)
  package func hasBytes(of other: String) -> Bool {
    withBytes { one in other.withBytes { UTF8Bytes.areEqual(one, $0) } }
  }

  /// Whether the text has these bytes.
  @inline(never)
  package func hasBytes(of other: StaticString) -> Bool {
    withBytes { one in other.withUTF8Buffer { UTF8Bytes.areEqual(one, $0) } }
  }

  /// Runs `body` with the bytes.
  package func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    var text = self
    return text.withUTF8(body)
  }
}

extension UTF8Bytes {
  /// Whether both are the same bytes.
  package static func areEqual(_ a: UnsafeBufferPointer<UInt8>, _ b: UnsafeBufferPointer<UInt8>) -> Bool {
    guard a.count == b.count else { return false }
    for index in 0..<a.count where a[index] != b[index] { return false }
    return true
  }
}
