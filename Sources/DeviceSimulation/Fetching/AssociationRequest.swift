/// One question of a device on the network.
public struct AssociationRequest: Hashable, Sendable {
  /// The domain, without wildcard.
  public var host: String
  /// Where it is asked.
  public var place: Place
  /// The device's time, in seconds since 1970.
  public var time: Int64

  /// A question.
  public init(_ host: String, at place: Place, time: Int64) {
    self.host = host
    self.place = place
    self.time = time
  }

  /// Where a file is asked for.
  public enum Place: String, Hashable, Sendable {
    /// At Apple's content delivery network.
    case cdn
    /// In `/.well-known/` of the domain.
    case wellKnown
    /// At the root of the domain.
    case root
  }
}
