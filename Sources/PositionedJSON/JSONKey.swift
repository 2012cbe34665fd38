/// The key of a member and its place.
public struct JSONKey: Sendable {
  let value: JSONValue

  init(_ storage: JSONDocument.Storage, _ index: Int) { value = JSONValue(storage, index) }

  /// The text with its escapes resolved.
  public var text: String { value.decodedString }

  /// The UTF-8 of the text with its escapes resolved.
  public var bytes: [UInt8] { value.decodedBytes }

  /// The bytes of the key, quotes included.
  public var range: Range<Int> { value.range }

  /// The bytes between the quotes.
  public var contentRange: Range<Int> { value.node.content }

  /// Whether the key's text is `text`, without making a string of it.
  public func hasText(_ text: String) -> Bool { value.hasDecodedText(text) }

  /// Whether the key's text is the constant `text`; the quickest comparison there is.
  @inline(__always)
  public func hasText(_ text: StaticString) -> Bool {
    let node = value.node
    if node.flags.contains(.hasEscapes) {
      return value.decodedBytes == text.withUTF8Buffer { Array($0) }
    }
    let content = node.content
    guard content.count == text.utf8CodeUnitCount else { return false }
    return value.storage.bytes.withUnsafeBufferPointer { source in
      text.withUTF8Buffer { wanted in
        for index in 0..<wanted.count where source[content.lowerBound + index] != wanted[index] {
          return false
        }
        return true
      }
    }
  }
}
