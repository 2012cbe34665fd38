/// One exchange with one address.
public struct FetchAttempt: Hashable, Sendable {
  /// The address that was connected to.
  public var address: Fact<IPAddress>
  /// The port that was connected to.
  public var port: Int
  /// Why no connection was made: the address is reserved for this.
  public var reservation: AddressReservation?
  /// What was seen of the encryption.
  public var tls: Fact<TLSEvidence>
  /// What the server answered, as far as it came.
  public var response: ResponseEvidence?
  /// Why the exchange did not come to its end; `nil` where it did.
  public var failure: FetchFailure?
  /// How long it took.
  public var timings: FetchTimings

  /// An attempt by its parts.
  public init(
    address: Fact<IPAddress>, port: Int = 443, reservation: AddressReservation? = nil,
    tls: Fact<TLSEvidence> = .unknown(.notReached), response: ResponseEvidence? = nil,
    failure: FetchFailure? = nil, timings: FetchTimings = FetchTimings()
  ) {
    self.address = address
    self.port = port
    self.reservation = reservation
    self.tls = tls
    self.response = response
    self.failure = failure
    self.timings = timings
  }
}
