/// One thing that was done to make a file smaller.
public enum MinimisingStep: Hashable, Sendable {
  /// A rule was dropped: without it the same links open the same apps. Its place in the file as it was.
  case dropped(String)
  /// Rules that differ in one segment of the path became one with a variable. Their places, and the variable's name.
  case joined([String], variable: String)
  /// The apps of an entry went to an earlier one with the same rules. The positions of both.
  case mergedEntry(Int, into: Int)

  /// The step in one sentence.
  public var sentence: String {
    switch self {
    case .dropped(let place): "\(place) is not needed: the same links open without it."
    case .joined(let places, let variable):
      "\(places.joined(separator: ", ")) became one rule with $(\(variable))."
    case .mergedEntry(let entry, let other):
      "details[\(entry)] has the rules of details[\(other)]: they became one."
    }
  }
}
