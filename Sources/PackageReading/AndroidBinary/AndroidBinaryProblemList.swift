/// Problems as they are found: all are counted, and of each kind the first are kept.
struct AndroidBinaryProblemList: Sendable {
  private(set) var problems: [AndroidBinaryProblem] = []
  private var counts: [AndroidBinaryProblem.Code: Int] = [:]

  /// The most problems of a kind that are kept.
  static let maximumOfKind = 20

  mutating func add(_ code: AndroidBinaryProblem.Code, at offset: Int, _ detail: String = "") {
    counts[code, default: 0] += 1
    guard counts[code, default: 0] <= Self.maximumOfKind else { return }
    problems.append(AndroidBinaryProblem(code, at: offset, detail: detail))
  }
}
