import AppInspection

/// A report about a log, for people.
enum TraceText {
  /// The most rows of one kind.
  private static let most = 1_000

  static func text(_ report: TraceReport, _ log: TraceLog) -> String {
    var lines: [String] = []
    for arrival in report.arrivals.prefix(most) { lines += block(arrival) }
    if report.arrivals.count > most { lines.append("and \(report.arrivals.count - most) more links") }
    if !report.others.isEmpty { lines.append("Outside of receivers:") }
    for step in report.others.prefix(most) { lines.append("  " + row(step)) }
    if report.others.count > most { lines.append("  and \(report.others.count - most) more calls") }
    for event in report.missing.prefix(most) {
      lines.append("Not there: \(Quoted.visible(event.name)) (line \(event.line))")
    }
    for event in report.problems.prefix(most) {
      lines.append("Problem: \(Quoted.visible(event.name)) (line \(event.line))")
    }
    let links = report.arrivals.filter { $0.link?.url != nil }.count
    lines.append("\(log.events.count) events, \(links) links arrived")
    return lines.joined(separator: "\n") + "\n"
  }

  private static func block(_ arrival: TraceReport.Arrival) -> [String] {
    let link = arrival.link
    var lines = [
      "\(Quoted.visible(link?.url ?? "(a link that the log does not name)")) (line \(arrival.event.line))"
    ]
    var table = AlignedTable()
    func add(_ name: String, _ value: String?) {
      if let value { table.add(["  " + name, Quoted.visible(value)]) }
    }
    add("receiver", arrival.event.name)
    add("activity", link?.activityType)
    add("referrer", link?.referrer)
    add("sender", link?.sender)
    for step in arrival.steps.prefix(most) { add("then", row(step)) }
    add("returned", arrival.returned)
    for rule in arrival.rules { add("rules", "\(rule.decision) for \(rule.app) in \(rule.file)") }
    if arrival.isUnexpected { add("unexpected", "no app of the files opens this link") }
    lines += table.lines
    return lines
  }

  private static func row(_ step: TraceReport.Step) -> String {
    var words = [step.event.kind.rawValue, step.event.name]
    if let url = step.event.links.first?.url { words.append(url) }
    if !step.event.arguments.isEmpty, step.event.links.isEmpty {
      words.append("(" + step.event.arguments.joined(separator: ", ") + ")")
    }
    if let caller = step.event.caller { words.append("from " + caller) }
    if let returned = step.returned { words.append("returned " + returned) }
    return words.map(Quoted.visible).joined(separator: " ")
  }
}
