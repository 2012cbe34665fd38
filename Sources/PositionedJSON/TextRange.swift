/// A stretch of a text: from `start` up to, but not including, `end`.
public struct TextRange: Hashable, Sendable {
  /// The first place of the stretch.
  public var start: TextPosition
  /// The place behind its last byte.
  public var end: TextPosition

  /// A stretch by its two ends.
  public init(start: TextPosition, end: TextPosition) {
    self.start = start
    self.end = end
  }

  /// The byte offsets of the stretch.
  public var bytes: Range<Int> { start.offset..<end.offset }
}
