/// A place in the text of a plan.
public struct PlanPlace: Hashable, Sendable, Comparable {
  /// The line, from 1.
  public var line: Int
  /// The column in Unicode scalars, from 1.
  public var column: Int

  /// A place.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// Orders places as the text has them.
  public static func < (a: PlanPlace, b: PlanPlace) -> Bool { (a.line, a.column) < (b.line, b.column) }
}
