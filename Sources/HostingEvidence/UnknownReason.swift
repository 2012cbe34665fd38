/// Why a fact about a server is not known.
public enum UnknownReason: Hashable, Sendable {
  /// A proxy stands between, which has its own addresses and may have its own certificates.
  case proxy
  /// The exchange ended before it came to this.
  case notReached
  /// The exchange is not encrypted, or does not know such a thing.
  case notApplicable
  /// This machine lacks what is needed to judge; the sentence says what.
  case machine(String)

  /// The reason, as the end of a sentence.
  public var phrase: String {
    switch self {
    case .proxy: "a proxy stands between"
    case .notReached: "the exchange ended before"
    case .notApplicable: "there is no such thing in this exchange"
    case .machine(let reason): reason
    }
  }
}
