/// What a host's name led to.
public struct NameResolution: Hashable, Sendable {
  /// The addresses, each once, in the order of the answer.
  public var addresses: [IPAddress]
  /// Where they come from.
  public var origin: Origin
  /// Why there are none.
  public var failure: Failure?
  /// How long it took.
  public var duration: Duration

  /// A resolution by its parts.
  public init(
    addresses: [IPAddress], origin: Origin = .system, failure: Failure? = nil, duration: Duration = .zero
  ) {
    self.addresses = addresses
    self.origin = origin
    self.failure = failure
    self.duration = duration
  }

  /// Where addresses come from.
  public enum Origin: Hashable, Sendable {
    /// The system's resolver.
    case system
    /// The user named them.
    case user
    /// The host is an address.
    case literal
  }

  /// Why a name led nowhere.
  public enum Failure: Hashable, Sendable {
    /// There is no such name, or it has no address.
    case notFound
    /// The name servers did not answer, or could not.
    case noAnswer(String)
    /// It took longer than allowed.
    case timedOut(seconds: Double)

    /// The failure as a part of a sentence.
    public var clause: String {
      switch self {
      case .notFound: "the name has no address"
      case .noAnswer(let words): "the name servers gave no answer (\(words))"
      case .timedOut: "the name servers gave no answer in time"
      }
    }
  }
}
