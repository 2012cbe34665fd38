import Findings

/// One line for each finding: `file:line:column: severity: message [rule]`.
struct ConciseRenderer {
  private let report: Report
  private let paint: TerminalPaint

  init(_ report: Report, _ style: ReportStyle) {
    self.report = report
    paint = TerminalPaint(isOn: style.color)
  }

  func render() -> String {
    report.findings.map { line($0) + "\n" }.joined()
  }

  /// The line for one finding, without a line break.
  func line(_ finding: Finding) -> String {
    let severity = paint.severity(finding.severity)
    let place = paint.strong(finding.place.text)
    return "\(place): \(severity): \(VisibleText.line(finding.message)) \(paint.faint(rule(finding)))"
  }

  private func rule(_ finding: Finding) -> String { "[\(VisibleText.line(finding.rule.name))]" }
}
