/// What became of a fault.
public enum MutantVerdict: Hashable, Sendable {
  /// Expectations fail, by their titles: the first one, or all of them where that was asked for.
  case noticed(by: [String])
  /// No expectation fails, and this link shows the fault.
  case survived(Witness)
  /// It is proved that no link shows the fault on a device of the plan.
  case equivalent
  /// No expectation fails, and neither a link nor a proof was found; the reason.
  case undecided(String)

  /// A link that shows a fault.
  public struct Witness: Hashable, Sendable {
    /// The link.
    public var link: String
    /// The device of the plan on which it does.
    public var device: String
    /// What happens to it without the fault.
    public var right: ObservedAnswer
    /// What happens to it with the fault.
    public var wrong: ObservedAnswer
  }
}
