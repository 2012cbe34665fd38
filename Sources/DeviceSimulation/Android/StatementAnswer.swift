/// What came of asking a host for its asset links.
public enum StatementAnswer: Hashable, Sendable {
  /// Nobody answered; why, as a clause.
  case noAnswer(String)
  /// The host answered.
  case response(Response)

  /// An answer.
  public struct Response: Hashable, Sendable {
    /// The status.
    public var status: Int
    /// The media type in small letters; `nil` where none is named.
    public var mediaType: String?
    /// The body.
    public var body: [UInt8]
    /// Whether the certificate is trusted; `nil` where that is not known.
    public var isTrusted: Bool?
    /// Why the body is of no use as it came; `nil` where it is.
    public var fault: String?

    /// An answer by its parts.
    public init(
      status: Int, mediaType: String? = nil, body: [UInt8], isTrusted: Bool? = nil, fault: String? = nil
    ) {
      self.status = status
      self.mediaType = mediaType
      self.body = body
      self.isTrusted = isTrusted
      self.fault = fault
    }
  }
}
