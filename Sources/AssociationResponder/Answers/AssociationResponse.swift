/// What is to be answered.
public struct AssociationResponse: Hashable, Sendable {
  /// The status.
  public var status: Int
  /// The headers in their order. `Content-Length` is among them wherever the answer has a length.
  public var headers: [Header]
  /// The body; empty for `HEAD` and 304.
  public var body: [UInt8]

  /// A response by its parts.
  public init(status: Int, headers: [Header], body: [UInt8] = []) {
    self.status = status
    self.headers = headers
    self.body = body
  }

  /// One line of a response's head.
  public struct Header: Hashable, Sendable {
    /// The name.
    public var name: String
    /// The value.
    public var value: String

    /// A header by its parts.
    public init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }
  }
}
