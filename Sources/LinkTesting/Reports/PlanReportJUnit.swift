import FindingReports

/// The outcome of a plan as JUnit's XML: a suite for each outermost group, a case for each check.
struct PlanReportJUnit {
  private let report: PlanReport

  init(_ report: PlanReport) { self.report = report }

  var text: String {
    var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    text += "<testsuites name=\"applinks\" tests=\"\(report.results.count)\" "
    text += "failures=\"\(report.failures.count)\" errors=\"\(report.undecided.count)\">\n"
    for (name, results) in suites { text += suite(name, results) }
    return text + "</testsuites>\n"
  }

  private var suites: [(name: String, results: [CheckResult])] {
    var order: [String] = []
    var groups: [String: [CheckResult]] = [:]
    for result in report.results {
      let name = result.expectation.groups.first ?? report.plan
      if groups[name] == nil { order.append(name) }
      groups[name, default: []].append(result)
    }
    return order.map { ($0, groups[$0] ?? []) }
  }

  private func suite(_ name: String, _ results: [CheckResult]) -> String {
    let failures = results.count { $0.status == .failed }
    let errors = results.count { $0.status == .undecided }
    let escaped = XMLText.escaped(name)
    var text = "  <testsuite name=\"\(escaped)\" tests=\"\(results.count)\" "
    text += "failures=\"\(failures)\" errors=\"\(errors)\" skipped=\"0\">\n"
    for result in results { text += testCase(result, escaped) }
    return text + "  </testsuite>\n"
  }

  private func testCase(_ result: CheckResult, _ suite: String) -> String {
    let name = XMLText.escaped("\(result.expectation.title) [\(result.circumstances)]")
    let head = "    <testcase classname=\"\(suite)\" name=\"\(name)\""
    guard result.status != .passed else { return head + "/>\n" }
    let element = result.status == .failed ? "failure" : "error"
    let message = XMLText.escaped(result.summary)
    let body = XMLText.escaped(([result.place(in: report.plan)] + result.lines).joined(separator: "\n"))
    return head
      + ">\n      <\(element) type=\"\(result.status.rawValue)\" message=\"\(message)\">\(body)</\(element)>\n"
      + "    </testcase>\n"
  }
}
