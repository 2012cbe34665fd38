/// How a report for people looks; formats for machines pass over it.
public struct ReportStyle: Hashable, Sendable {
  /// Whether the text is coloured with terminal escapes.
  public var color: Bool
  /// The columns of the terminal, to which long source lines are cut.
  public var width: Int

  /// A look; without arguments plain text, 100 columns wide.
  public init(color: Bool = false, width: Int = 100) {
    self.color = color
    self.width = width
  }

  /// The width as far as it makes sense: 40 to 400 columns.
  var usableWidth: Int { min(max(width, 40), 400) }
}
