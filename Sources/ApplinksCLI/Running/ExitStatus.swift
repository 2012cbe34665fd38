/// The number with which the tool ends.
public struct ExitStatus: Hashable, Sendable {
  /// The number.
  public let code: Int32

  /// A status by its number.
  public init(_ code: Int32) { self.code = code }

  /// Nothing at or above `--fail-on`, and everything was read.
  public static let success = ExitStatus(0)
  /// Something at or above `--fail-on`, a change that `--check` would make, or a part of the input was unreadable.
  public static let failure = ExitStatus(1)
  /// Wrong use, or nothing was readable.
  public static let misuse = ExitStatus(2)
}
