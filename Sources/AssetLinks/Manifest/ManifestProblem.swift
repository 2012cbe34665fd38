public import PositionedJSON

/// One thing in a manifest that is wrong, or works otherwise than its author may think: data first, ``sentence``
/// renders it.
public struct ManifestProblem: Hashable, Sendable {
  /// What kind of problem it is.
  public let code: Code
  /// The place at fault.
  public let position: TextPosition
  /// The filter concerned, by its position among all filters; `nil` where it is none.
  public let filter: Int?
  /// The user's own words at fault.
  public let subject: String
  /// What completes the sentence: an example, a better text, a number.
  public let detail: String

  init(
    _ code: Code, at position: TextPosition, filter: Int? = nil, subject: String = "", detail: String = ""
  ) {
    self.code = code
    self.position = position
    self.filter = filter
    self.subject = subject
    self.detail = detail
  }
}
