/// The problems met so far, of which only a limited number is described.
struct JSONProblemLog {
  private var problems: [JSONProblem] = []
  private var count = 0
  private let limit: Int

  init(limit: Int) { self.limit = limit }

  mutating func add(
    _ code: JSONProblem.Code, _ range: Range<Int>, strict: JSONProblem.StrictReading = .rejects,
    edit: TextEdit? = nil, _ message: String, help: String
  ) {
    count += 1
    // The first problem that a device minds is always described, however many harmless ones stand before it.
    guard count <= limit || (strict == .rejects && !problems.contains { $0.strictReading == .rejects })
    else { return }
    problems.append(
      JSONProblem(
        code: code, range: range, message: message, help: help, edit: edit, strictReading: strict))
  }

  /// The problems in the order of the text.
  func finish() -> (problems: [JSONProblem], count: Int) {
    (problems.map { $0.range.lowerBound }.ascendingOrder.map { problems[$0] }, count)
  }
}
