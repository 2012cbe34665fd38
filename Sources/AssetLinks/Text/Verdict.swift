/// An answer that knows its limits.
public enum Verdict: Hashable, Sendable {
  /// It is so.
  case yes
  /// It is not so.
  case no
  /// It cannot be said: a value or a behaviour is not known.
  case unknown

  /// The verdict of a fact.
  init(_ fact: Bool) { self = fact ? .yes : .no }

  /// Whether one of both holds.
  static func either(_ a: Verdict, _ b: Verdict) -> Verdict {
    if a == .yes || b == .yes { return .yes }
    return a == .unknown || b == .unknown ? .unknown : .no
  }
}
