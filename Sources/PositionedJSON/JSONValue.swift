/// One value of a document and its place.
public struct JSONValue: Sendable {
  let storage: JSONDocument.Storage
  let index: Int

  /// The value's number among the nodes of its document.
  package var nodeIndex: Int { index }

  /// Another value of the same document by its number, which a ``JSONSource`` of it has given.
  package func value(atNode index: Int) -> JSONValue { JSONValue(storage, index) }

  /// Runs `body` with the addresses of the document's text and nodes.
  package func withSource<Result>(_ body: (JSONSource) -> Result) -> Result {
    storage.bytes.withUnsafeBufferPointer { bytes in
      storage.nodes.withUnsafeBufferPointer { nodes in
        guard let bytes = bytes.baseAddress, let nodes = nodes.baseAddress else {
          preconditionFailure("a value belongs to a document with text")
        }
        return body(JSONSource(bytes: bytes, nodes: nodes))
      }
    }
  }

  init(_ storage: JSONDocument.Storage, _ index: Int) {
    self.storage = storage
    self.index = index
  }

  var node: JSONNode { storage.nodes[index] }

  /// What the value is.
  public var kind: JSONKind { node.kind }

  /// The bytes of the value, quotes and brackets included.
  public var range: Range<Int> { Int(node.start)..<Int(node.end) }

  /// The text of a string with its escapes resolved; `nil` for another kind.
  public var string: String? { kind == .string ? decodedString : nil }

  /// The UTF-8 of a string with its escapes resolved; `nil` for another kind.
  public var stringBytes: [UInt8]? { kind == .string ? decodedBytes : nil }

  /// A boolean's value; `nil` for another kind.
  public var boolean: Bool? { kind == .boolean ? node.flags.contains(.isTrue) : nil }

  /// The text of a number as it is written; `nil` for another kind.
  public var numberText: String? {
    kind == .number ? String(decoding: storage.bytes[range], as: UTF8.self) : nil
  }

  /// The source text of the value.
  public var sourceText: String { String(decoding: storage.bytes[range], as: UTF8.self) }

  /// The elements of an array, in order; nothing for another kind.
  public var elements: Elements { Elements(self) }

  /// The members of an object, in the order of the text, duplicates included; nothing for another kind.
  public var members: Members { Members(self) }

  /// The value of the member with this key; the last one where it occurs twice, as JSON readers have it.
  /// Linear in the number of members.
  public subscript(key: String) -> JSONValue? {
    var found: JSONValue?
    for member in members where member.key.hasText(key) { found = member.value }
    return found
  }

  /// Whether both are the same value of the same reading of a text.
  public func isIdentical(to other: JSONValue) -> Bool { storage === other.storage && index == other.index }
}
