public import PositionedJSON

/// A change of the text that mends a finding.
public struct Fix: Hashable, Sendable {
  /// What the change does, in the imperative: "Remove the trailing comma".
  public var title: String
  /// The edits, which do not overlap.
  public var edits: [TextEdit]
  /// Whether the change can be made without asking: it leaves every decision as it was, or repairs text
  /// that no device reads as it stands.
  public var isSafe: Bool

  /// A fix by its parts.
  public init(_ title: String, edits: [TextEdit], isSafe: Bool = true) {
    self.title = title
    self.edits = edits
    self.isSafe = isSafe
  }
}
