/// How sure something is that is said of Apple's systems.
public enum Certainty: String, Hashable, Sendable, CaseIterable, Comparable {
  /// Apple says so, or the source of an open-source component does.
  case documented
  /// Somebody measured it and published that.
  case observed
  /// It is repeated, or was inferred.
  case folklore
  /// Nothing that we know of says anything about it; what is named is only the likely outcome.
  case undocumented

  private var rank: Int {
    switch self {
    case .documented: 3
    case .observed: 2
    case .folklore: 1
    case .undocumented: 0
    }
  }

  /// Orders by sureness, the least sure first.
  public static func < (a: Certainty, b: Certainty) -> Bool { a.rank < b.rank }
}
