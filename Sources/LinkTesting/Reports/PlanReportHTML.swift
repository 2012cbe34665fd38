import FindingReports

/// The outcome of a plan as one page.
struct PlanReportHTML {
  private let report: PlanReport
  private let version: String

  init(_ report: PlanReport, version: String) {
    self.report = report
    self.version = version
  }

  var text: String {
    var body = "<p>\(HTMLText.escaped(report.headline))</p>\n"
    for result in report.results where result.status != .passed { body += article(result) }
    let passed = report.results.filter { $0.status == .passed }
    if !passed.isEmpty {
      body += "<details>\n<summary>\(PlanReport.counted(passed.count, "check")) passed</summary>\n<ul>\n"
      for result in passed {
        body += "<li><code>\(HTMLText.escaped(result.expectation.title))</code> "
        body += "<span class=\"place\">\(HTMLText.escaped(result.circumstances))</span></li>\n"
      }
      body += "</ul>\n</details>\n"
    }
    return HTMLPage.text(
      title: "Link tests of \(report.plan)", heading: "Link tests of \(report.plan)", body: body,
      version: version)
  }

  private func article(_ result: CheckResult) -> String {
    let kind = result.status == .failed ? "error" : "warning"
    var text = "<article class=\"\(kind)\">\n<h2>\(HTMLText.escaped(result.expectation.title))</h2>\n"
    text += "<p class=\"place\">\(HTMLText.escaped(result.place(in: report.plan))), "
    text += "\(HTMLText.escaped(result.circumstances))</p>\n"
    for difference in result.differences {
      text += "<p><strong>expected</strong> \(HTMLText.escaped(difference.expected))</p>\n"
      text += "<p><strong>found</strong> \(HTMLText.escaped(difference.found))</p>\n"
      for cause in difference.causes { text += "<p>\(HTMLText.escaped(cause))</p>\n" }
      if let mend = difference.mend { text += "<p>Mend: \(HTMLText.escaped(mend))</p>\n" }
    }
    return text + "</article>\n"
  }
}
