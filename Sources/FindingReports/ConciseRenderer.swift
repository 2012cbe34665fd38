import Findings

/// One line for each file that could not be read, and one for each finding: `file:line:column: severity: message [rule]`.
struct ConciseRenderer {
  private let report: Report
  private let paint: TerminalPaint

  init(_ report: Report, _ style: ReportStyle) {
    self.report = report
    paint = TerminalPaint(isOn: style.color)
  }

  func render() -> String {
    report.unreadable.map { line($0) + "\n" }.joined()
      + report.findings.map { line($0) + "\n" }.joined()
  }

  /// The line for one finding, without a line break.
  func line(_ finding: Finding) -> String {
    let severity = paint.severity(finding.severity)
    let place = paint.strong(finding.place.text)
    return "\(place): \(severity): \(VisibleText.line(finding.message)) \(paint.faint(rule(finding)))"
  }

  /// The line for a file that could not be read, without a line break.
  func line(_ unreadable: UnreadableFile) -> String {
    let place = paint.strong(VisibleText.line(unreadable.file))
    return "\(place): \(paint.severity(.error)): \(VisibleText.line(unreadable.message))"
  }

  private func rule(_ finding: Finding) -> String { "[\(VisibleText.line(finding.rule.name))]" }
}
