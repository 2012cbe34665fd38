/// Why a file is not made again.
public struct MergeError: Error, Hashable, Sendable {
  /// The path in the folder.
  public var path: String
  /// The line, from 1; `nil` where the whole file is meant.
  public var line: Int?
  /// One sentence that ends with what to do.
  public var message: String
}
