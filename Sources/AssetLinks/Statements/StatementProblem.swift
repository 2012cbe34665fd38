/// One thing that is wrong with a statement list: data first, ``sentence`` renders it.
public struct StatementProblem: Hashable, Sendable {
  /// What kind of problem it is.
  public let code: Code
  /// The bytes at fault.
  public let range: Range<Int>
  /// The position of the statement, from zero; `nil` where the list as a whole is at fault.
  public let statement: Int?
  /// The user's own words at fault.
  public let subject: String
  /// What completes the sentence: a better text, a kind, a number.
  public let detail: String

  init(
    _ code: Code, _ range: Range<Int>, statement: Int? = nil, subject: String = "", detail: String = ""
  ) {
    self.code = code
    self.range = range
    self.statement = statement
    self.subject = subject
    self.detail = detail
  }

  /// What AOSP's verifier makes of it. Source: SS-PARSE, SS-FETCH, documented in source.
  public var deviceReading: DeviceReading { code.deviceReading }
}
