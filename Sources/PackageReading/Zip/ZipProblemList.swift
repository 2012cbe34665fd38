/// Problems as they are found: all are counted, and of each kind the first are kept, so that many of one kind do not
/// crowd out the others.
struct ZipProblemList {
  private(set) var problems: [ZipProblem] = []
  private(set) var count = 0
  private var counts: [ZipProblem.Code: Int] = [:]

  /// The most problems of a kind that are kept.
  static let maximumOfKind = 20

  mutating func add(_ problem: ZipProblem) {
    count += 1
    counts[problem.code, default: 0] += 1
    if counts[problem.code, default: 0] <= Self.maximumOfKind { problems.append(problem) }
  }
}
