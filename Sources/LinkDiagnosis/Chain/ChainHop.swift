/// One hop of the chain: what is known of it, what that rests on, and what mends it.
public struct ChainHop: Hashable, Sendable {
  /// Which hop it is.
  public var kind: HopKind
  /// What is known.
  public var verdict: HopVerdict
  /// Whether the link's opening hangs on it today.
  ///
  /// A site's fault does not hinder a device that gets a good copy from Apple's network, until that runs out, nor an Android
  /// device on which the user has chosen the app for the domain.
  public var isDecisive: Bool
  /// The verdict in one sentence.
  public var sentence: String
  /// What was seen, a line each.
  public var evidence: [String]
  /// The one change that mends it, or the one thing that would make it known; `nil` where it is verified.
  public var mend: String?

  /// A hop by its parts.
  public init(
    _ kind: HopKind, _ verdict: HopVerdict, _ sentence: String, evidence: [String] = [], mend: String? = nil,
    isDecisive: Bool = true
  ) {
    self.kind = kind
    self.verdict = verdict
    self.sentence = sentence
    self.evidence = evidence
    self.mend = mend
    self.isDecisive = isDecisive
  }
}
