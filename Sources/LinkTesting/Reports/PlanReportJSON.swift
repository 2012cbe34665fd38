import FindingReports
import LinkMatching
import LinkOpening
import LinkRouting

/// The outcome of a plan as one JSON object.
struct PlanReportJSON {
  private let report: PlanReport
  private let version: String

  init(_ report: PlanReport, version: String) {
    self.report = report
    self.version = version
  }

  var text: String {
    var json = JSONText()
    json.object { json in
      json.member("version", 1)
      json.object("tool") {
        $0.member("name", "applinks")
        $0.member("version", version)
      }
      json.member("plan", report.plan)
      json.member("expectations", report.expectationCount)
      json.member("passed", report.results.count - report.failures.count - report.undecided.count)
      json.member("failed", report.failures.count)
      json.member("undecided", report.undecided.count)
      json.array("results") { json in
        for result in report.results { json.object { write(result, to: &$0) } }
      }
    }
    return json.text + "\n"
  }

  private func write(_ result: CheckResult, to json: inout JSONText) {
    json.member("title", result.expectation.title)
    json.member("link", result.expectation.text)
    json.member("line", result.expectation.place.line)
    json.member("column", result.expectation.place.column)
    json.member("device", result.device)
    json.member("os", result.system.text)
    if let surface = result.surface { json.member("surface", surface.rawValue) }
    json.member("status", result.status.rawValue)
    if let word = result.expected.outcome?.word { json.member("expected", word) }
    if let observed = result.observed { write(observed, to: &json) }
    guard !result.differences.isEmpty else { return }
    json.array("differences") { json in
      for difference in result.differences {
        json.object { json in
          json.member("subject", difference.subject)
          json.member("expected", difference.expected)
          json.member("found", difference.found)
          json.array("causes") { json in for cause in difference.causes { json.value(cause) } }
          if let mend = difference.mend { json.member("mend", mend) }
        }
      }
    }
  }

  private func write(_ observed: ObservedAnswer, to json: inout JSONText) {
    if let word = observed.outcome.word { json.member("opens", word) }
    if let decision = observed.decision { json.member("decision", decision.word) }
    guard let route = observed.route else { return }
    json.object("route") { json in
      json.member("name", route.name)
      json.object("parameters") { json in
        for parameter in route.parameters {
          json.array(parameter.name) { json in for text in parameter.texts { json.value(text) } }
        }
      }
    }
  }
}
