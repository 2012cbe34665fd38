/// The reason why a file cannot be read as Mach-O at all.
public struct MachOError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What kind of failure it is.
  public let code: Code
  /// One sentence for people: what is wrong.
  public let message: String

  init(_ code: Code, _ message: String) {
    self.code = code
    self.message = message
  }

  /// The message.
  public var description: String { message }

  /// The kinds of failures.
  public enum Code: String, Hashable, Sendable, CaseIterable {
    /// Another kind of file.
    case notMachO = "not-mach-o"
    /// A fat header without a slice that can be read.
    case noImage = "no-image"
  }
}
