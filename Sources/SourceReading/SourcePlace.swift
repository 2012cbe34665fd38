/// A place in a source file.
public struct SourcePlace: Hashable, Sendable {
  /// The file, as it was handed in.
  public let file: String
  /// The line, from one.
  public let line: Int
  /// The column in bytes, from one.
  public let column: Int

  /// `file:line:column`.
  public var text: String { "\(file):\(line):\(column)" }
}
