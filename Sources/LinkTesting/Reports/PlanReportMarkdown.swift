import FindingReports

/// The outcome of a plan as Markdown.
struct PlanReportMarkdown {
  private let report: PlanReport

  init(_ report: PlanReport) { self.report = report }

  var text: String {
    var text = "### Link tests: \(MarkdownText.escaped(report.headline))\n"
    let others = report.results.filter { $0.status != .passed }
    guard !others.isEmpty else { return text }
    text += "\n| link | on | expected | found | mend |\n| --- | --- | --- | --- | --- |\n"
    for result in others {
      for difference in result.differences {
        let cells = [
          MarkdownText.code(result.expectation.text), MarkdownText.escaped(result.circumstances),
          MarkdownText.escaped(difference.expected), MarkdownText.escaped(difference.found),
          MarkdownText.escaped(difference.mend ?? difference.causes.first ?? ""),
        ]
        text += "| \(cells.joined(separator: " | ")) |\n"
      }
    }
    return text
  }
}
