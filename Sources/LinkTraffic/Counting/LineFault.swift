public import LinkSyntax

/// A line of a log of which nothing can be made.
public struct LineFault: Hashable, Sendable {
  /// The number of the line in the text that was counted, from zero.
  public let line: Int
  /// What is wrong.
  public let fault: LogFault
  /// What is wrong with the URL, where ``fault`` says that it is none.
  public let urlError: LinkURLError?

  /// The fault in one sentence, without anything of the line.
  public var message: String { urlError?.message ?? fault.message }
}
