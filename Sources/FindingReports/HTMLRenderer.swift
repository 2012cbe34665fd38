import Findings
import PositionedJSON

/// One page that needs nothing else: the findings of each file with their source lines, then the rules.
struct HTMLRenderer {
  private let report: Report
  private let preface: String

  /// A renderer.
  ///
  /// - Parameters:
  ///   - report: The report.
  ///   - preface: HTML that stands before the findings.
  init(_ report: Report, preface: String = "") {
    self.report = report
    self.preface = preface
  }

  func render() -> String {
    let summary = ReportSummary(report).sentence
    var text = "<p>\(Self.escaped(summary))</p>\n\(preface)"
    for unreadable in report.unreadable {
      text += "<section>\n<h2>\(Self.escaped(unreadable.file))</h2>\n<article class=\"error\">\n"
      text += "<p><strong>error</strong> <span class=\"place\">not read</span></p>\n"
      text += "<p>\(Self.escaped(unreadable.message))</p>\n</article>\n</section>\n"
    }
    for (file, findings) in report.findingsByFile() where !findings.isEmpty {
      let source = report.sources[file].map(SourceText.init)
      text += "<section>\n<h2>\(Self.escaped(file))</h2>\n"
      for finding in findings { text += article(finding, source: source) }
      text += "</section>\n"
    }
    text += rules()
    return HTMLPage.text(
      title: "\(Report.toolName): \(summary)", heading: Report.toolName, body: text,
      version: report.toolVersion)
  }

  private func article(_ finding: Finding, source: SourceText?) -> String {
    var text = "<article class=\"\(finding.severity.word)\">\n"
    let place = finding.place.range.map { "line \($0.start.line), column \($0.start.column)" } ?? "whole file"
    text += "<p><strong>\(finding.severity.word)</strong> <code>\(Self.escaped(finding.rule.name))</code> "
    text += "<span class=\"place\">\(place)</span></p>\n<p>\(Self.escaped(finding.message))</p>\n"
    if let range = finding.place.range, let excerpt = source?.excerpt(of: range, columns: 110) {
      let marked = excerpt.marked.isEmpty ? " " : Self.escaped(excerpt.marked)
      text +=
        "<pre>\(Self.escaped(excerpt.before))<mark>\(marked)</mark>\(Self.escaped(excerpt.after))</pre>\n"
    }
    if !finding.help.isEmpty { text += "<p>\(Self.escaped(finding.help))</p>\n" }
    for related in finding.related {
      text +=
        "<p class=\"place\">See \(Self.escaped(related.place.text)): \(Self.escaped(related.message))</p>\n"
    }
    if let fix = finding.fix { text += "<p>Fix available: \(Self.escaped(fix.title))</p>\n" }
    return text + "</article>\n"
  }

  /// What is known of the rules that fired.
  private func rules() -> String {
    let fired = Set(report.findings.map(\.rule))
    let known = report.rules.filter { fired.contains($0.id) }
    guard !known.isEmpty else { return "" }
    let items = known.map { rule in
      "<dt><code>\(Self.escaped(rule.id.name))</code> \(Self.escaped(rule.title))</dt>\n"
        + "<dd>\(Self.escaped(rule.why))</dd>\n"
    }
    return "<section>\n<h2>Rules</h2>\n<dl>\n\(items.joined())</dl>\n</section>\n"
  }

  private static func escaped(_ text: String) -> String { HTMLText.escaped(text) }
}
