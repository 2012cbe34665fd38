import Findings
import PositionedJSON

/// Text for people: each finding with its source line, then one line that counts them.
struct TextRenderer {
  private let report: Report
  private let style: ReportStyle
  private let paint: TerminalPaint
  private let sources: [String: SourceText]

  init(_ report: Report, _ style: ReportStyle) {
    self.report = report
    self.style = style
    paint = TerminalPaint(isOn: style.color)
    let withFindings = Set(report.findings.map(\.place.file))
    sources = report.sources.filter { withFindings.contains($0.key) }.mapValues(SourceText.init)
  }

  func render() -> String {
    let heading = ConciseRenderer(report, style)
    var text = report.unreadable.map { heading.line($0) + "\n\n" }.joined()
    for finding in report.findings {
      text += heading.line(finding) + "\n"
      text += excerpt(finding)
      text += details(finding) + "\n"
    }
    return text + ReportSummary(report).sentence + "\n"
  }

  /// The source line and the mark under the place; empty where the source is not at hand.
  private func excerpt(_ finding: Finding) -> String {
    guard let range = finding.place.range, let source = sources[finding.place.file] else { return "" }
    let gutter = "  \(range.start.line) | "
    guard let excerpt = source.excerpt(of: range, columns: style.usableWidth - gutter.count) else {
      return ""
    }
    let blank = String(repeating: " ", count: gutter.count - 2) + "| "
    let mark = String(repeating: "^", count: max(excerpt.markedColumns, 1))
    let indent = String(repeating: " ", count: excerpt.beforeColumns)
    return paint.faint(gutter) + excerpt.before + excerpt.marked + excerpt.after + "\n"
      + paint.faint(blank) + indent + paint.mark(mark) + "\n"
  }

  private func details(_ evidence: Evidence) -> String {
    let place = evidence.offset.map { " (byte \($0))" } ?? ""
    let doubt = evidence.isSuspicion ? "only suspected, by " : ""
    var text = evidence.text.isEmpty ? "" : "  evidence: \(doubt)\(VisibleText.line(evidence.text))\(place)\n"
    if !evidence.identifiers.isEmpty { text += "  ids: \(evidence.identifiers.joined(separator: ", "))\n" }
    return text
  }

  private func details(_ finding: Finding) -> String {
    var text = ""
    if let evidence = finding.evidence { text += details(evidence) }
    if !finding.help.isEmpty { text += "  help: \(VisibleText.line(finding.help))\n" }
    for related in finding.related {
      text += "  see \(related.place.text): \(VisibleText.line(related.message))\n"
    }
    if let fix = finding.fix {
      let caution = fix.isSafe ? "" : " (changes what the file says)"
      text += "  fix available\(caution): \(VisibleText.line(fix.title))\n"
    }
    return text
  }
}
