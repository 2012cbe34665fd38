/// One replacement in a text; everything outside `range` keeps its bytes.
public struct TextEdit: Hashable, Sendable {
  /// The bytes to replace; empty to insert.
  public var range: Range<Int>
  /// What stands there afterwards.
  public var replacement: [UInt8]

  /// A replacement of `range` by `replacement`.
  public init(range: Range<Int>, replacement: [UInt8]) {
    self.range = range
    self.replacement = replacement
  }

  /// A replacement of `range` by a string.
  public init(range: Range<Int>, with text: String) {
    self.init(range: range, replacement: Array(text.utf8))
  }

  /// A removal of `range`.
  public static func remove(_ range: Range<Int>) -> TextEdit { TextEdit(range: range, replacement: []) }

  /// An insertion before the byte at `offset`.
  public static func insert(_ text: String, at offset: Int) -> TextEdit {
    TextEdit(range: offset..<offset, with: text)
  }
}

extension [TextEdit] {
  /// The text after these edits, made as if all at once.
  ///
  /// An edit that overlaps an earlier one of the list, reaches outside the text, or repeats one is left out:
  /// `skipped` counts them. The cost is linear in the text, plus the sorting of the edits.
  public func applied(to bytes: [UInt8]) -> (bytes: [UInt8], skipped: Int) {
    let order = indices.sorted {
      (self[$0].range.lowerBound, self[$0].range.upperBound, $0)
        < (self[$1].range.lowerBound, self[$1].range.upperBound, $1)
    }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var done = 0
    var skipped = 0
    var last: TextEdit?
    for index in order {
      let edit = self[index]
      guard edit.range.lowerBound >= done, edit.range.upperBound <= bytes.count, edit != last else {
        skipped += 1
        continue
      }
      result.append(contentsOf: bytes[done..<edit.range.lowerBound])
      result.append(contentsOf: edit.replacement)
      done = edit.range.upperBound
      last = edit
    }
    result.append(contentsOf: bytes[done...])
    return (result, skipped)
  }
}
