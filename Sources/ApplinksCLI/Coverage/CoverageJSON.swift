import FindingReports
import LinkTraffic

/// A report about traffic for programs: one object.
enum CoverageJSON {
  /// The object, with a line break at its end.
  static func text(_ report: CoverageReport) -> String {
    let counts = report.counts
    var json = JSONText()
    json.object { object in
      object.member("version", 1)
      object.member("lines", counts.lines)
      object.member("matched", counts.matched)
      object.member("excluded", counts.excluded)
      object.member("unclaimed", counts.unclaimed)
      object.object("passedOver") { reasons in
        for reason in LogLine.PassedOver.allCases {
          reasons.member(reason.name, counts.passedOver[Int(reason.rawValue)])
        }
      }
      object.object("unreadable") { faults in
        for fault in LogFault.allCases { faults.member(fault.name, counts.unreadable[Int(fault.rawValue)]) }
      }
      object.member("incompleteLogs", counts.incompleteLogs)
      object.member("holdsFragments", counts.holdsFragments)
      object.object("uncertain") {
        $0.member("fragment", report.undecidedByFragment)
        $0.member("behaviour", counts.doubtful)
      }
      object.array("apps") { write(apps: report, to: &$0) }
      object.array("rules") { list in
        for row in report.rows { list.object { write(row, to: &$0) } }
      }
      object.object("unclaimedPrefixes") { write(prefixes: report, to: &$0) }
      if let change = counts.change { object.object("change") { write(change, report, to: &$0) } }
    }
    return json.text + "\n"
  }

  private static func write(apps report: CoverageReport, to list: inout JSONText) {
    for (number, app) in report.plan.apps.enumerated() {
      list.object {
        $0.member("app", app)
        $0.member("matched", report.counts.appMatched[number])
        $0.member("excluded", report.counts.appExcluded[number])
      }
    }
  }

  private static func write(_ row: CoverageReport.Row, to object: inout JSONText) {
    object.member("detail", row.rule.detail)
    object.member("component", row.rule.component)
    object.member("position", row.rule.position)
    object.member("rule", RuleSource.line(of: row.rule.value))
    object.member("exclude", row.rule.isExcluded)
    object.member("hits", row.hits)
    object.member("state", row.state.rawValue)
    if row.state == .cannotBeJudged { object.member("possibleHits", row.possibleHits) }
  }

  private static func write(prefixes report: CoverageReport, to object: inout JSONText) {
    object.member("depth", report.plan.prefix.depth)
    object.member("error", report.counts.unclaimedPrefixes.error)
    object.array("prefixes") { list in
      for item in report.prefixes {
        list.object {
          $0.member("prefix", String(decoding: item.text, as: UTF8.self))
          $0.member("lines", item.count)
        }
      }
    }
  }

  private static func write(
    _ change: TrafficChange, _ report: CoverageReport, to object: inout JSONText
  ) {
    object.member("links", change.links)
    object.member("untold", change.untold)
    object.array("cases") { list in
      for (change, count) in change.ordered {
        list.object {
          $0.member("change", change.kind.name)
          $0.member("app", report.plan.apps[change.app])
          write("old", change.old.map { report.plan.rules[$0] }, to: &$0)
          write("new", change.new.map { report.plan.newRules[$0] }, to: &$0)
          $0.member("links", count.links)
          $0.array("examples") { list in
            for path in count.examples { list.value(String(decoding: path, as: UTF8.self)) }
          }
        }
      }
    }
  }

  private static func write(_ name: String, _ rule: TrafficRule?, to object: inout JSONText) {
    guard let rule else { return }
    object.object(name) {
      $0.member("detail", rule.detail)
      $0.member("component", rule.component)
    }
  }
}
