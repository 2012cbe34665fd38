import Findings

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
        for finding in report.findings { json.value(finding) }
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
}
