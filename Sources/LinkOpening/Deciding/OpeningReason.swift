/// A step of a decision: what holds in this case, and the facts that it rests on.
public struct OpeningReason: Hashable, Sendable {
  /// One sentence about this case.
  public var sentence: String
  /// The facts; empty where none says anything, so that the step is a guess.
  public var facts: [OpeningFact]
  /// How sure the step is: as its least sure fact, or `undocumented` without one.
  public var certainty: Certainty

  /// A step with the facts that it rests on.
  init(_ sentence: String, _ facts: OpeningFact..., certainty: Certainty? = nil) {
    self.init(sentence, facts: facts, certainty: certainty)
  }

  /// A step with the facts that it rests on.
  init(_ sentence: String, facts: [OpeningFact], certainty: Certainty? = nil) {
    self.sentence = sentence
    self.facts = facts
    self.certainty = certainty ?? facts.map(\.certainty).min() ?? .undocumented
  }
}
