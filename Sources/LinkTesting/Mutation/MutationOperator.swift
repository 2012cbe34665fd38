/// A kind of fault that is seeded.
public enum MutationOperator: String, Hashable, Sendable, CaseIterable {
  /// Something is left out.
  case drop
  /// Two neighbours exchange what they say.
  case swap
  /// A pattern takes more.
  case widen
  /// A pattern takes less.
  case narrow
  /// A letter changes its case.
  case letterCase = "case"
  /// Two rules exchange their places.
  case order
  /// What is let through is kept out, or the other way round.
  case excludeFlip = "exclude-flip"
  /// A name is another one.
  case identifier
}
