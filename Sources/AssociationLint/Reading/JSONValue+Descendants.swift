import PositionedJSON

extension JSONValue {
  /// The value and everything inside it, in the order of the text. Linear, without recursion.
  func descendants() -> [JSONValue] {
    var found: [JSONValue] = []
    var pending = [self]
    while let value = pending.popLast() {
      found.append(value)
      let children = value.kind == .object ? value.members.map(\.value) : Array(value.elements)
      pending.append(contentsOf: children.reversed())
    }
    return found
  }

  /// Whether the value is a container with nothing in it.
  var isEmptyContainer: Bool {
    var elements = self.elements.makeIterator()
    var members = self.members.makeIterator()
    return (kind == .array && elements.next() == nil) || (kind == .object && members.next() == nil)
  }

  /// The first byte of the value: the opening bracket of a container.
  var firstByte: Range<Int> { range.lowerBound..<min(range.lowerBound + 1, range.upperBound) }
}
