/// How much work comparisons of patterns may still do, so that no file makes them slow.
struct InclusionBudget: Sendable {
  /// Steps left for the whole file.
  private(set) var steps: Int
  /// Steps that one comparison may take.
  let stepsPerComparison: Int

  init(steps: Int = 4_000_000, stepsPerComparison: Int = 100_000) {
    self.steps = steps
    self.stepsPerComparison = stepsPerComparison
  }

  /// A budget that is linear in the size of a file.
  init(forFileOf bytes: Int) { self.init(steps: 2_000_000 + bytes * 8) }

  /// Whether nothing is left; comparisons are then unknown.
  var isSpent: Bool { steps <= 0 }

  mutating func spend(_ count: Int) { steps -= count }
}
