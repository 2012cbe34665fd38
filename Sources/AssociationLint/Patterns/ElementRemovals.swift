import PositionedJSON

/// The edits that remove single elements of an array or members of an object, each found in constant time.
///
/// Edits for neighbours do not overlap, unless the first one is among them.
struct ElementRemovals {
  private let container: JSONValue
  private let ranges: [Range<Int>]

  /// The elements of `container`. Linear.
  init(_ container: JSONValue) {
    self.container = container
    ranges =
      container.kind == .object
      ? container.members.map(\.range) : container.elements.map(\.range)
  }

  /// The edit that removes an element with the comma that belongs to it; `nil` outside the container.
  func edit(at index: Int) -> TextEdit? {
    guard ranges.indices.contains(index) else { return nil }
    if index > 0 { return .remove(ranges[index - 1].upperBound..<ranges[index].upperBound) }
    if ranges.count > 1 { return .remove(ranges[0].lowerBound..<ranges[1].lowerBound) }
    return .remove(ranges[0])
  }
}
