/// A text of a file and the bytes it takes there.
public struct LocatedText: Hashable, Sendable {
  /// The text, escapes resolved.
  public let text: String
  /// Its bytes in the file, quotes included.
  public let range: Range<Int>
}
