import FindingReports

/// A report about a log, for programs.
package enum TraceJSON {
  /// The object.
  package static func text(_ report: TraceReport, _ log: TraceLog, file: String) -> String {
    var json = JSONText()
    json.object { json in
      json.member("version", 1)
      json.member("file", file)
      json.member("events", log.events.count)
      json.array("arrivals") { list in
        for arrival in report.arrivals { list.object { write(arrival, to: &$0) } }
      }
      json.array("calls") { list in for step in report.others { list.object { write(step, to: &$0) } } }
      json.array("missing") { list in
        for event in report.missing {
          list.object { json in
            json.member("line", event.line)
            json.member("name", event.name)
          }
        }
      }
      json.array("problems") { list in
        for event in report.problems {
          list.object { json in
            json.member("line", event.line)
            json.member("message", event.name)
          }
        }
      }
      json.array("unreadable") { list in
        for problem in log.problems {
          list.object { json in
            json.member("line", problem.line)
            json.member("message", problem.message)
          }
        }
      }
      json.member("unreadableLines", log.problemCount)
    }
    return json.text
  }

  private static func write(_ arrival: TraceReport.Arrival, to json: inout JSONText) {
    json.member("line", arrival.event.line)
    json.member("receiver", arrival.event.name)
    json.optional("selector", arrival.event.selector)
    if let link = arrival.link { write(link, to: &json) }
    json.optional("returned", arrival.returned)
    json.array("steps") { list in for step in arrival.steps { list.object { write(step, to: &$0) } } }
    json.array("rules") { list in
      for rule in arrival.rules {
        list.object { json in
          json.member("file", rule.file)
          json.member("app", rule.app)
          json.member("decision", rule.decision)
        }
      }
    }
    json.member("unexpected", arrival.isUnexpected)
  }

  private static func write(_ link: TraceEvent.Link, to json: inout JSONText) {
    json.optional("url", link.url)
    if let type = link.activityType { json.member("activityType", type) }
    if let referrer = link.referrer { json.member("referrer", referrer) }
    if let sender = link.sender { json.member("sender", sender) }
  }

  private static func write(_ step: TraceReport.Step, to json: inout JSONText) {
    json.member("line", step.event.line)
    json.member("kind", step.event.kind.rawValue)
    json.member("name", step.event.name)
    if let symbol = step.event.symbol { json.member("symbol", symbol) }
    for link in step.event.links.prefix(1) { write(link, to: &json) }
    if !step.event.arguments.isEmpty { json.strings("arguments", step.event.arguments) }
    if let caller = step.event.caller { json.member("caller", caller) }
    json.optional("returned", step.returned)
  }
}
