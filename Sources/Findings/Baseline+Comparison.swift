extension Baseline {
  /// What a run's findings are beside a baseline.
  public struct Comparison: Hashable, Sendable {
    /// The findings that the baseline does not hold: these can fail the run.
    public var new: [Finding]
    /// The findings that the baseline holds.
    public var known: [Finding]
    /// The entries of the baseline that no longer occur, though the run looked for them.
    public var fixed: [Entry]

    /// A comparison by its parts.
    public init(new: [Finding], known: [Finding], fixed: [Entry]) {
      self.new = new
      self.known = known
      self.fixed = fixed
    }
  }
}
