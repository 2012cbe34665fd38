/// A place in a text, in the three ways people and programs name one.
public struct TextPosition: Hashable, Sendable, Comparable {
  /// The number of bytes before the place.
  public var offset: Int
  /// The line, from 1. A line ends at `\n`, `\r\n` or a lone `\r`.
  public var line: Int
  /// The column in Unicode scalars, from 1. A byte that is not UTF-8 counts as one.
  public var column: Int

  /// A place by its parts.
  public init(offset: Int, line: Int, column: Int) {
    self.offset = offset
    self.line = line
    self.column = column
  }

  /// The first place of a text.
  public static let start = TextPosition(offset: 0, line: 1, column: 1)

  /// Orders places by their byte offset.
  public static func < (a: TextPosition, b: TextPosition) -> Bool { a.offset < b.offset }
}
