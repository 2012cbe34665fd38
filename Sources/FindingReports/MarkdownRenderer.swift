import Findings

/// A Markdown table with one row for each finding and each file that could not be read, under the line that counts them.
struct MarkdownRenderer {
  private let report: Report

  init(_ report: Report) { self.report = report }

  func render() -> String {
    var text = "## \(Report.toolName): \(ReportSummary(report).sentence)\n"
    guard !report.findings.isEmpty || !report.unreadable.isEmpty else { return text }
    text += "\n| severity | place | rule | finding |\n| --- | --- | --- | --- |\n"
    for unreadable in report.unreadable {
      text += "| error | \(Self.escaped(unreadable.file)) | | \(Self.escaped(unreadable.message)) |\n"
    }
    for finding in report.findings { text += row(finding) }
    return text
  }

  private func row(_ finding: Finding) -> String {
    var cell = Self.escaped(finding.message)
    if !finding.help.isEmpty { cell += "<br>" + Self.escaped(finding.help) }
    for related in finding.related {
      cell += "<br>See \(Self.escaped(related.place.text)): \(Self.escaped(related.message))"
    }
    if let fix = finding.fix { cell += "<br>Fix available: " + Self.escaped(fix.title) }
    let place = Self.escaped(finding.place.text)
    return "| \(finding.severity.word) | \(place) | \(Self.escaped(finding.rule.name)) | \(cell) |\n"
  }

  /// `text` as words: no markup, no HTML, no end of a cell or a row.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in VisibleText.line(text).unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      // A reader ends a cell at a bar before it looks for backslashes.
      case "|": result += "&#124;"
      case "\\", "`", "*", "_", "{", "}", "[", "]", "(", ")", "#", "!", "~", "$":
        result += "\\\(scalar)"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
