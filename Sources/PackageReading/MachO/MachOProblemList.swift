/// Problems as they are found: of each kind the first are kept.
struct MachOProblemList {
  private(set) var problems: [MachOProblem] = []
  private var counts: [MachOProblem.Code: Int] = [:]

  /// The most problems of a kind that are kept.
  static let maximumOfKind = 20

  mutating func add(_ problem: MachOProblem) {
    counts[problem.code, default: 0] += 1
    if counts[problem.code, default: 0] <= Self.maximumOfKind { problems.append(problem) }
  }
}
