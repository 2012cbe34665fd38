import LinkTraffic

/// A report about traffic for people: numbers in columns, what needs a look behind them.
struct CoverageText {
  private let report: CoverageReport
  private let width: Int

  init(_ report: CoverageReport) {
    self.report = report
    width = max(8, ProgressLine.grouped(report.counts.lines).utf8.count + 2)
  }

  /// The text, with a line break at its end.
  var text: String {
    var lines = summary
    lines += section("Apps", appLines)
    lines += section("Rules by links they decide about", report.rows(.hit).map(hitLine))
    lines += section("Rules never hit", grouped(report.rows(.neverHit)))
    lines += section(
      "Rules that cannot be judged: they need a fragment, and the log holds none",
      grouped(report.rows(.cannotBeJudged)))
    lines += section("Unclaimed path prefixes", prefixLines)
    if let change = report.counts.change { lines += changeLines(change) }
    return lines.joined(separator: "\n") + "\n"
  }

  private var summary: [String] {
    let total = report.counts.lines
    var lines = ["\(column(total))  \(total == 1 ? "line" : "lines")"]
    for (count, phrase) in report.classes {
      lines.append("\(column(count))  \(share(count, total))  \(phrase)")
    }
    return lines + report.remarks
  }

  private var appLines: [String] {
    let counts = report.counts
    var lines = ["\(pad("opens"))\(pad("excluded"))  app"]
    for (number, app) in report.plan.apps.enumerated() {
      lines.append(
        "\(column(counts.appMatched[number]))\(column(counts.appExcluded[number]))  \(Quoted.visible(app))")
    }
    return lines.count > 1 ? lines : []
  }

  private func hitLine(_ row: CoverageReport.Row) -> String {
    "\(column(row.hits))  \(row.rule.position)  \(CoverageReport.source(row.rule))"
  }

  /// Rules under the apps of their entries.
  private func grouped(_ rows: [CoverageReport.Row]) -> [String] {
    var lines: [String] = []
    var entry = -1
    for row in rows {
      if row.rule.detail != entry {
        entry = row.rule.detail
        lines.append("  details[\(entry)]  \(Self.apps(row.rule.apps))")
      }
      let possible =
        row.state == .cannotBeJudged ? "  (\(Quoted.counted(row.possibleHits, "link")) could)" : ""
      lines.append("    \(row.rule.position)  \(CoverageReport.source(row.rule))\(possible)")
    }
    return lines
  }

  private static func apps(_ apps: [String]) -> String {
    let shown = apps.prefix(3).map(Quoted.visible).joined(separator: ", ")
    return apps.count > 3 ? "\(shown) and \(apps.count - 3) more" : shown
  }

  private var prefixLines: [String] {
    var lines = report.prefixes.map {
      "\(column($0.count))  \(Quoted.visible(String(decoding: $0.text, as: UTF8.self)))"
    }
    if !lines.isEmpty, let remark = report.prefixRemark { lines.append("  \(remark)") }
    return lines
  }

  private func changeLines(_ change: TrafficChange) -> [String] {
    guard change.links > 0 else { return ["", "The other file changes nothing for this traffic."] }
    var lines = ["", "The other file changes \(Quoted.counted(change.links, "link"))"]
    for (change, count) in change.ordered {
      let app = Quoted.visible(report.plan.apps[change.app])
      lines.append("\(column(count.links))  \(change.kind.name)  \(app)  \(report.rules(of: change))")
      for path in count.examples {
        lines.append("\(pad(""))    \(Quoted.visible(String(decoding: path, as: UTF8.self)))")
      }
    }
    if change.untold > 0 { lines.append("\(column(change.untold))  further changes of other kinds") }
    return lines
  }

  // MARK: - Layout

  private func section(_ title: String, _ lines: [String]) -> [String] {
    lines.isEmpty ? [] : ["", title] + lines
  }

  private func column(_ number: Int) -> String { pad(ProgressLine.grouped(number)) }

  private func pad(_ text: String) -> String {
    String(repeating: " ", count: max(1, width - text.utf8.count)) + text
  }

  /// A part of the whole in percent, in seven columns.
  private func share(_ count: Int, _ total: Int) -> String {
    let tenths = total == 0 ? 0 : Int((Double(count) / Double(total) * 1000).rounded())
    let text = "\(tenths / 10).\(tenths % 10) %"
    return String(repeating: " ", count: max(0, 7 - text.utf8.count)) + text
  }
}
