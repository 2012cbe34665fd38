/// What dynamic rules say about one link.
public struct DynamicDecision: Hashable, Sendable {
  /// What the likeliest reading says.
  public let outcome: Outcome
  /// The position of the rule that decides in that reading; `nil` where none matches.
  public let component: Int?
  /// Why other readings say otherwise, in a fixed order; with one of them the answer is unknown.
  public let doubts: [DynamicDoubt]

  /// The answers.
  public enum Outcome: UInt8, Hashable, Sendable {
    /// The app may open the link.
    case allowed
    /// A rule excludes the link.
    case excluded
    /// No rule matches, which means no. Source: URFG, documented in source.
    case noMatch
  }

  /// Whether the app may open the link; `unknown` where readings differ.
  public var verdict: Verdict { doubts.isEmpty ? Verdict(outcome == .allowed) : .unknown }
}
