import FindingReports
import Findings
import PositionedJSON

/// The outcome of a plan as workflow commands of GitHub Actions, by the renderer of findings.
struct PlanReportGitHub {
  private let report: PlanReport
  private let version: String

  init(_ report: PlanReport, version: String) {
    self.report = report
    self.version = version
  }

  var text: String {
    let findings = report.results.filter { $0.status != .passed }.map(finding)
    return ReportFormat.github.render(Report(findings: findings, toolVersion: version))
  }

  private func finding(_ result: CheckResult) -> Finding {
    let place = result.expectation.place
    let position = TextPosition(offset: 0, line: place.line, column: place.column)
    let help = result.differences.flatMap { $0.causes + ($0.mend.map { [$0] } ?? []) }
    return Finding(
      rule: result.status == .failed ? "link-test" : "link-test-undecided",
      severity: result.status == .failed ? .error : .warning,
      message: "\(result.expectation.title) [\(result.circumstances)]: \(result.summary)",
      place: Place(file: report.plan, range: TextRange(start: position, end: position)),
      help: help.joined(separator: "\n"))
  }
}
