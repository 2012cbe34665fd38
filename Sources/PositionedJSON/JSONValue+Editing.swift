extension JSONValue {
  /// The edit that puts `text` in the place of the value.
  public func edit(replacingWith text: String) -> TextEdit { TextEdit(range: range, with: text) }

  /// The edit that puts the string `text`, quoted, in the place of the value.
  public func edit(replacingWithString text: String) -> TextEdit {
    TextEdit(range: range, with: JSONQuoting.quoted(text))
  }

  /// The edits that remove the elements of an array, or the members of an object, at `indices`, each with
  /// the comma and white space that belong to it; everything else keeps its bytes.
  ///
  /// Linear in the number of elements. Indices outside the container are ignored.
  public func edits(removingElementsAt indices: Set<Int>) -> [TextEdit] {
    let ranges = elementRanges
    var edits: [TextEdit] = []
    var index = 0
    while index < ranges.count {
      guard indices.contains(index) else {
        index += 1
        continue
      }
      var last = index
      while last + 1 < ranges.count, indices.contains(last + 1) { last += 1 }
      edits.append(.remove(removal(of: index...last, among: ranges)))
      index = last + 1
    }
    return edits
  }

  /// The edit that removes one element of an array or one member of an object.
  public func edits(removingElementAt index: Int) -> [TextEdit] { edits(removingElementsAt: [index]) }

  /// The edit that adds a member at the end of an object; `text` is the value's JSON. `nil` for another kind.
  public func edit(addingMember key: String, value text: String) -> TextEdit? {
    guard kind == .object else { return nil }
    let member = "\(JSONQuoting.quoted(key)): \(text)"
    guard let last = elementRanges.last else { return .insert(member, at: range.lowerBound + 1) }
    return .insert("," + separator(before: last.lowerBound) + member, at: last.upperBound)
  }

  private var elementRanges: [Range<Int>] {
    kind == .object ? members.map { $0.range } : elements.map { $0.range }
  }

  private func removal(of run: ClosedRange<Int>, among ranges: [Range<Int>]) -> Range<Int> {
    if run.upperBound + 1 < ranges.count {
      return ranges[run.lowerBound].lowerBound..<ranges[run.upperBound + 1].lowerBound
    }
    if run.lowerBound > 0 {
      return ranges[run.lowerBound - 1].upperBound..<ranges[run.upperBound].upperBound
    }
    return range.lowerBound + 1..<max(range.lowerBound + 1, range.upperBound - 1)
  }

  /// The white space that stands before `place`, to lay out a new member like the others.
  private func separator(before place: Int) -> String {
    var start = place
    while start > 0, ASCII.isJSONSpace(storage.bytes[start - 1]) { start -= 1 }
    return start == place ? " " : String(decoding: storage.bytes[start..<place], as: UTF8.self)
  }
}
