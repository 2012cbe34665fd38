public import LinkSyntax

/// What happens to a tapped link, how sure that is, and why.
public struct OpeningDecision: Hashable, Sendable {
  /// What happens. With a ``certainty`` of `undocumented` this is only the likely outcome.
  public var outcome: OpeningOutcome
  /// How sure it is: as the least sure of ``reasons``.
  public var certainty: Certainty
  /// What decided, step by step.
  public var reasons: [OpeningReason]
  /// What is worth knowing beside that and did not decide.
  public var notes: [OpeningReason]
  /// Other outcomes that are possible all the same: somebody else decides, or the platform leaves it undefined.
  public var alternatives: [OpeningOutcome]
  /// What the user is offered beside what happens.
  public var offers: [OpeningOffer]
  /// The link that is opened: the tapped one, or where its redirects led.
  public var link: LinkURL
  /// How many redirects were followed.
  public var redirectCount: Int
  /// Whether a browser was shown on the way.
  public var isThroughBrowser: Bool
  /// The user's choice for the domain of ``link`` from now on; `nil` where it stays as it is.
  public var choice: StoredChoice?

  /// Whether nothing is known to say what happens, so that the outcome is only the likely one.
  public var isGuess: Bool { certainty == .undocumented }

  /// Every fact that the decision rests on, each once, in the order of ``reasons``.
  public var facts: [OpeningFact] {
    var seen: Set<OpeningFact> = []
    return reasons.flatMap(\.facts).filter { seen.insert($0).inserted }
  }
}
