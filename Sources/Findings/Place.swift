public import PositionedJSON

/// Where a finding is: a file and, as far as it is known, a stretch of its text.
public struct Place: Hashable, Sendable {
  /// The file as the user named it, or `<stdin>`.
  public var file: String
  /// The stretch of text; `nil` for a finding about the file as a whole.
  public var range: TextRange?

  /// A place in `file`.
  public init(file: String, range: TextRange? = nil) {
    self.file = file
    self.range = range
  }
}
