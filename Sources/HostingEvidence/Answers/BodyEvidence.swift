/// The body of a response.
public struct BodyEvidence: Hashable, Sendable {
  /// The content, decompressed where it was compressed with gzip; cut where it is larger than the limit.
  public var bytes: [UInt8]
  /// How many bytes came over the connection.
  public var receivedCount: Int
  /// The SHA-256 of ``bytes`` in lower-case hexadecimal digits.
  public var sha256: String
  /// Whether the body is larger than the limit, so that the rest was left where it is.
  public var isOverLimit: Bool
  /// Whether the body came to its end.
  public var isComplete: Bool
  /// Whether bytes followed behind the end that `Content-Length` announced.
  public var hasExtraBytes: Bool
  /// Why the content could not be decompressed; `nil` where it could, or did not have to be.
  public var decodingProblem: String?

  /// A body by its parts.
  public init(
    bytes: [UInt8] = [], receivedCount: Int? = nil, sha256: String = "", isOverLimit: Bool = false,
    isComplete: Bool = true, hasExtraBytes: Bool = false, decodingProblem: String? = nil
  ) {
    self.bytes = bytes
    self.receivedCount = receivedCount ?? bytes.count
    self.sha256 = sha256
    self.isOverLimit = isOverLimit
    self.isComplete = isComplete
    self.hasExtraBytes = hasExtraBytes
    self.decodingProblem = decodingProblem
  }
}
