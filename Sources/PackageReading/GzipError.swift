/// The reason why data cannot be decompressed.
public struct GzipError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What kind of failure it is.
  public let code: Code

  init(_ code: Code) { self.code = code }

  /// The kinds of failures.
  public enum Code: UInt8, Hashable, Sendable, CaseIterable {
    /// The data ends before its end mark.
    case truncated
    /// The data is not what gzip writes, or its checksum or length differs.
    case damaged
    /// Behind the compressed data stands something else.
    case trailingData
    /// The system gives no memory for decompression.
    case outOfMemory
  }

  /// The failure in one sentence, without the name of the file.
  public var message: String {
    switch code {
    case .truncated: "The gzip data is cut short: its end is missing."
    case .damaged: "The gzip data is damaged: it does not decompress, or its checksum differs."
    case .trailingData: "Behind the gzip data stands something that is not gzip."
    case .outOfMemory: "There is no memory to decompress gzip data."
    }
  }

  /// The message.
  public var description: String { message }
}
