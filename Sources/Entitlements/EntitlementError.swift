public import PositionedJSON

/// The reason why a file cannot be read as a property list of entitlements.
public struct EntitlementError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What kind of failure it is.
  public let code: Code
  /// One sentence for people: what is wrong, where, and what to do.
  public let message: String
  /// The place in the file, where one is known.
  public let position: TextPosition?

  init(_ code: Code, _ message: String, at position: TextPosition? = nil) {
    self.code = code
    self.message = message
    self.position = position
  }

  /// The message.
  public var description: String { message }
}
