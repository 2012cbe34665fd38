/// What the network answered a device.
public enum AssociationAnswer: Hashable, Sendable {
  /// There was an answer.
  case response(Response)
  /// There was none; the reason as a clause.
  case noAnswer(String)

  /// An answer.
  public struct Response: Hashable, Sendable {
    /// The status.
    public var status: Int
    /// The body.
    public var body: [UInt8]
    /// Whether the certificate is trusted; `nil` where that is not known.
    public var isTrusted: Bool?
    /// Why Apple's network has no file (`Apple-Failure-Reason` and details, joined as the device's log does); `nil`
    /// where it does not say.
    public var cdnFailure: String?
    /// What `Apple-Try-Direct` says; `nil` where it is absent.
    public var triesDirect: Bool?
    /// Why the body cannot be used though it came with 200; `nil` where it can.
    public var fault: String?

    /// An answer.
    public init(
      status: Int = 200, body: [UInt8] = [], isTrusted: Bool? = true, cdnFailure: String? = nil,
      triesDirect: Bool? = nil, fault: String? = nil
    ) {
      self.status = status
      self.body = body
      self.isTrusted = isTrusted
      self.cdnFailure = cdnFailure
      self.triesDirect = triesDirect
      self.fault = fault
    }
  }
}
