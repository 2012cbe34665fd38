/// The reason why a file cannot be read as an Android app at all.
public struct AndroidPackageError: Error, Hashable, Sendable, CustomStringConvertible {
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
    /// No zip archive, or one without end.
    case notAnArchive = "not-an-archive"
    /// An archive without manifest.
    case noManifest = "no-manifest"
  }
}
