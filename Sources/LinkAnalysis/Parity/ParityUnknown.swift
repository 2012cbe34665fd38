/// Links of which it is unknown whether they open both apps.
public struct ParityUnknown: Hashable, Sendable {
  /// Why.
  public let doubt: ParityDoubt
  /// The line of the filter that leaves the doubt, where one does.
  public let line: Int?
  /// Such a link, where one was looked for.
  public let example: String?
}
