/// One thing wrong with an app identifier.
public struct AppIdentifierProblem: Hashable, Sendable {
  /// What kind of problem it is.
  public let code: Code
  /// The bytes concerned, counted in the UTF-8 form of ``AppIdentifier/text``.
  public let range: Range<Int>
  /// One sentence for people: what is wrong and what to do.
  public let message: String

  init(_ code: Code, _ range: Range<Int>, _ message: String) {
    self.code = code
    self.range = range
    self.message = message
  }
}
