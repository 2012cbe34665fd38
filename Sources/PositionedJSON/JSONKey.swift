/// The key of a member and its place.
public struct JSONKey: Sendable {
  let value: JSONValue

  /// The key's number among the nodes of its document.
  package var nodeIndex: Int { value.index }

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
}
