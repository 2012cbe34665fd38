/// The reason why bytes cannot be opened as a signed message.
public struct SignedMessageError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What kind of failure it is.
  public let code: Code
  /// One sentence for people: what is wrong and what to do.
  public let message: String
  /// The byte concerned, where one is known; counted behind a PEM armour in the decoded bytes.
  public let offset: Int?

  init(_ code: Code, _ message: String, at offset: Int? = nil) {
    self.code = code
    self.message = message
    self.offset = offset
  }

  /// The message.
  public var description: String { message }
}
