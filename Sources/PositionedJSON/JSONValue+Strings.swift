extension JSONValue {
  /// The bytes between a string's quotes, escapes unresolved; `nil` for another kind.
  public var contentRange: Range<Int>? { kind == .string ? node.content : nil }

  /// The source bytes of a part of a string, given as byte offsets in ``stringBytes``.
  ///
  /// An escape stands for its character as a whole. Offsets behind the end mean the end. For a value that is no
  /// string, the empty range before it.
  public func sourceRange(ofStringBytes part: Range<Int>) -> Range<Int> {
    guard kind == .string else { return range.lowerBound..<range.lowerBound }
    let content = node.content
    guard node.flags.contains(.hasEscapes) else {
      return min(
        content.lowerBound + part.lowerBound, content.upperBound)..<min(
          content.lowerBound + part.upperBound, content.upperBound)
    }
    var lower: Int?
    var upper: Int?
    storage.bytes.withUnsafeBufferPointer { source in
      var reader = JSONStringReader(source, content)
      while true {
        let before = (source: reader.position, decoded: reader.decoded.count)
        guard reader.readNext() else { break }
        if lower == nil, reader.decoded.count > part.lowerBound { lower = before.source }
        if upper == nil, reader.decoded.count >= part.upperBound { upper = reader.position }
      }
    }
    let start = lower ?? content.upperBound
    return start..<max(start, part.isEmpty ? start : upper ?? content.upperBound)
  }

  var decodedBytes: [UInt8] {
    let node = self.node
    guard node.flags.contains(.hasEscapes) else { return Array(storage.bytes[node.content]) }
    return storage.bytes.withUnsafeBufferPointer { source in
      var reader = JSONStringReader(source, node.content)
      while reader.readNext() {}
      return reader.decoded
    }
  }

  var decodedString: String {
    let node = self.node
    if node.flags.contains(.hasEscapes) { return String(decoding: decodedBytes, as: UTF8.self) }
    return storage.bytes.withUnsafeBufferPointer { source in
      String(decoding: UnsafeBufferPointer(rebasing: source[node.content]), as: UTF8.self)
    }
  }

  func hasDecodedText(_ text: String) -> Bool {
    let node = self.node
    if node.flags.contains(.hasEscapes) { return decodedString.hasBytes(of: text) }
    guard node.content.count == text.utf8.count else { return false }
    return storage.bytes.withUnsafeBufferPointer { source in
      text.withBytes { UTF8Bytes.areEqual(UnsafeBufferPointer(rebasing: source[node.content]), $0) }
    }
  }
}
