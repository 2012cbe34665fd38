import Findings
import PositionedJSON

/// The tool's own JSON: one object on one line, its keys always in the same order.
struct JSONRenderer {
  private let report: Report

  init(_ report: Report) { self.report = report }

  func render() -> String {
    var json = JSONText()
    json.object { json in
      json.member("version", 1)
      json.object("tool") { json in
        json.member("name", Report.toolName)
        json.member("version", report.toolVersion)
      }
      json.array("findings") { json in
        for finding in report.findings { write(finding, to: &json) }
      }
      guard !report.unreadable.isEmpty else { return }
      json.array("errors") { json in
        for unreadable in report.unreadable {
          json.object { json in
            json.member("file", unreadable.file)
            json.member("message", unreadable.message)
          }
        }
      }
    }
    return json.text + "\n"
  }

  private func write(_ finding: Finding, to json: inout JSONText) {
    json.object { json in
      json.member("rule", finding.rule.name)
      json.member("severity", finding.severity.word)
      json.member("message", finding.message)
      write(finding.place, to: &json)
      json.member("help", finding.help)
      if !finding.related.isEmpty {
        json.array("related") { json in
          for related in finding.related {
            json.object { json in
              json.member("message", related.message)
              write(related.place, to: &json)
            }
          }
        }
      }
      if let fix = finding.fix {
        json.object("fix") { json in
          json.member("title", fix.title)
          json.member("safe", fix.isSafe)
        }
      }
    }
  }

  private func write(_ place: Place, to json: inout JSONText) {
    json.member("file", place.file)
    guard let range = place.range else { return }
    json.member("line", range.start.line)
    json.member("column", range.start.column)
    json.member("endLine", range.end.line)
    json.member("endColumn", range.end.column)
  }
}
