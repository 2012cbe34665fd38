/// A text value and the place of its characters in the file it came from.
public struct LocatedText: Hashable, Sendable {
  /// The value with entity references and CDATA sections resolved.
  public let text: String
  /// The bytes between the tags, as offsets into the file; `nil` in a binary property list.
  ///
  /// Of an element without content of its own (`<string/>`) these are the bytes of the element.
  public let range: Range<Int>?

  /// A text with its place.
  public init(text: String, range: Range<Int>?) {
    self.text = text
    self.range = range
  }

  /// The place in the file of a part of `text`.
  ///
  /// `part` counts UTF-8 bytes of `text`, as the problems of ``AssociatedDomain`` and ``AppIdentifier`` do.
  /// Where the file spells the text with entity references, the answer is the whole of `range`.
  public func fileRange(of part: Range<Int>) -> Range<Int>? {
    guard let range else { return nil }
    // Every reference is longer than what it stands for, so equal lengths mean equal bytes.
    guard range.count == text.utf8.count, part.lowerBound >= 0, part.upperBound <= range.count else {
      return range
    }
    return range.lowerBound + part.lowerBound..<range.lowerBound + part.upperBound
  }
}
