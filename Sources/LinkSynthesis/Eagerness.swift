/// How readily many links become one general rule.
///
/// Whatever the eagerness, all given links are classified rightly; it only decides about links that nobody gave.
public struct Eagerness: Hashable, Sendable {
  /// From 0, where a general rule needs much evidence, to 1, where two links suffice.
  public let degree: Double

  /// An eagerness by its degree; degrees outside of 0...1 are moved to the nearer end, and no number is 0.5.
  public init(_ degree: Double) { self.degree = degree.isNaN ? 0.5 : min(max(degree, 0), 1) }

  /// General rules only where many links ask for them.
  public static let cautious = Eagerness(0)
  /// General rules where they are shorter than the links they stand for.
  public static let balanced = Eagerness(0.5)
  /// General rules wherever the links for the browser allow them.
  public static let eager = Eagerness(1)
}
