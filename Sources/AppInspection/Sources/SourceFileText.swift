/// A file of a source tree: its path and bytes.
public struct SourceFileText: Sendable {
  /// The path, which begins with the name of the folder that is audited; empty for a file by itself.
  public let path: String
  /// The bytes.
  public let bytes: [UInt8]

  /// A file by its parts.
  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}
