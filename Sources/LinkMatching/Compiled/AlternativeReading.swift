/// Another plausible reading of a rule, tried after the decision to see whether the decision hangs on it.
struct AlternativeReading: Sendable {
  /// The rule's number; for an entry without rules, the number that its first rule would have.
  var rule: UInt32
  /// The number of the entry.
  var entry: UInt32
  /// The reason that it stands for.
  var reason: Uncertainty
  /// How the rule reads otherwise.
  var reading: Reading

  enum Reading: Sendable {
    /// It matches nothing.
    case never
    /// It matches everything.
    case always
    /// It has other patterns; the numbers of its path patterns, of which any will do.
    case rule(CompiledRule, paths: Range<Int>)
  }
}
