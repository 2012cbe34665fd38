/// The outcome of a plan for people.
struct PlanReportText {
  private let report: PlanReport
  private let isVerbose: Bool

  init(_ report: PlanReport, isVerbose: Bool) {
    self.report = report
    self.isVerbose = isVerbose
  }

  var text: String {
    var text = ""
    for result in report.results where isVerbose || result.status != .passed { text += block(result) }
    return text + report.headline + "\n"
  }

  private func block(_ result: CheckResult) -> String {
    let word =
      switch result.status {
      case .passed: "ok"
      case .failed: "FAILED"
      case .undecided: "UNDECIDED"
      }
    var lines = [
      "\(word)  \(PlanWords.visible(result.expectation.title))  [\(PlanWords.visible(result.circumstances))]"
    ]
    guard result.status != .passed else { return lines[0] + "\n" }
    lines.append("  at:       \(result.place(in: report.plan))")
    if result.expectation.name != nil {
      lines.append("  link:     \(PlanWords.visible(result.expectation.text))")
    }
    lines += result.lines.map { "  " + $0 }
    return lines.joined(separator: "\n") + "\n\n"
  }
}
