/// A document's text and nodes by their addresses, for readers that visit thousands of values and can afford no
/// reference count for each. Valid only inside the call that hands it out.
package struct JSONSource {
  private let bytes: UnsafePointer<UInt8>
  private let nodes: UnsafePointer<JSONNode>

  init(bytes: UnsafePointer<UInt8>, nodes: UnsafePointer<JSONNode>) {
    self.bytes = bytes
    self.nodes = nodes
  }

  /// The node at `index`.
  @inline(__always)
  package func node(_ index: Int) -> JSONNode { nodes[index] }

  /// The text of the string at `index`, or `nil` if it holds escapes.
  @inline(__always)
  package func plainText(_ index: Int) -> UnsafeBufferPointer<UInt8>? {
    let node = nodes[index]
    guard !node.flags.contains(.hasEscapes) else { return nil }
    let content = node.content
    return UnsafeBufferPointer(start: bytes + content.lowerBound, count: content.count)
  }

  /// Runs `body` with the text of the string at `index`, its escapes resolved.
  @inline(__always)
  package func withText<Result>(_ index: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    if let text = plainText(index) { return body(text) }
    let node = nodes[index]
    var reader = JSONStringReader(
      UnsafeBufferPointer(start: bytes, count: Int(node.end)), node.content)
    while reader.readNext() {}
    return reader.decoded.withUnsafeBufferPointer(body)
  }

  /// Visits the members of the object at `index`: the key in short form, the indices of key and value.
  @inline(__always)
  package func forEachMember(
    of index: Int, _ body: (_ key: ShortKey, _ keyIndex: Int, _ valueIndex: Int) -> Void
  ) {
    guard nodes[index].kind == .object else { return }
    let end = Int(nodes[index].next)
    var key = index + 1
    while key + 1 < end {
      body(shortKey(key), key, key + 1)
      key = Int(nodes[key + 1].next)
    }
  }

  /// Visits the elements of the array at `index`.
  @inline(__always)
  package func forEachElement(of index: Int, _ body: (_ elementIndex: Int) -> Void) {
    guard nodes[index].kind == .array else { return }
    let end = Int(nodes[index].next)
    var element = index + 1
    while element < end {
      body(element)
      element = Int(nodes[element].next)
    }
  }

  @inline(__always)
  private func shortKey(_ index: Int) -> ShortKey {
    if let text = plainText(index) { return ShortKey(text) }
    return withText(index) { ShortKey($0) }
  }
}
