/// What a server answered.
public struct ResponseEvidence: Hashable, Sendable {
  /// The protocol: `HTTP/1.0`, `HTTP/1.1` or `HTTP/2`.
  public var protocolName: String
  /// The status.
  public var status: Int
  /// The headers in their order.
  public var headers: [HTTPHeader]
  /// The body.
  public var body: BodyEvidence

  /// A response by its parts.
  public init(
    protocolName: String = "HTTP/1.1", status: Int, headers: [HTTPHeader] = [],
    body: BodyEvidence = BodyEvidence()
  ) {
    self.protocolName = protocolName
    self.status = status
    self.headers = headers
    self.body = body
  }

  /// Whether the status sends the reader elsewhere.
  public var isRedirect: Bool { [301, 302, 303, 307, 308].contains(status) }

  /// The media type in lower case, without parameters; `nil` where no type is named.
  public var mediaType: String? {
    guard let value = headers.first("content-type") else { return nil }
    let type = value.prefix { $0 != ";" }.split(whereSeparator: \.isWhitespace).joined()
    return type.isEmpty ? nil : type.lowercased()
  }

  /// The encodings of the body in lower case, `identity` left out.
  public var contentEncodings: [String] {
    headers.values("content-encoding").flatMap { $0.split(separator: ",") }
      .map { $0.split(whereSeparator: \.isWhitespace).joined().lowercased() }
      .filter { !$0.isEmpty && $0 != "identity" }
  }
}
