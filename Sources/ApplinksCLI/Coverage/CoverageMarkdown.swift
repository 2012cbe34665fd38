import FindingReports
import LinkTraffic

/// A report about traffic as Markdown tables.
struct CoverageMarkdown {
  private let report: CoverageReport

  init(_ report: CoverageReport) { self.report = report }

  /// The text, with a line break at its end.
  var text: String {
    let counts = report.counts
    var text = "## applinks coverage: \(Quoted.counted(counts.lines, "line"))\n"
    text += table(["lines", "what they are"], report.classes.map { ["\($0.lines)", escaped($0.phrase)] })
    for remark in report.remarks { text += "\n\(escaped(remark))\n" }
    text += section(
      "Apps", ["opens", "excluded", "app"],
      report.plan.apps.enumerated().map {
        ["\(counts.appMatched[$0.offset])", "\(counts.appExcluded[$0.offset])", escaped($0.element)]
      })
    text += section("Rules", ["links", "place", "rule"], report.rows(.hit).map { rule($0, "\($0.hits)") })
    text += section(
      "Rules never hit", ["links", "place", "rule"], report.rows(.neverHit).map { rule($0, "0") })
    text += section(
      "Rules that need a fragment, which the log does not hold", ["possible links", "place", "rule"],
      report.rows(.cannotBeJudged).map { rule($0, "\($0.possibleHits)") })
    text += section(
      "Unclaimed path prefixes", ["links", "prefix"],
      report.prefixes.map { ["\($0.count)", escaped(String(decoding: $0.text, as: UTF8.self))] })
    if !report.prefixes.isEmpty, let remark = report.prefixRemark { text += "\n\(escaped(remark))\n" }
    if let change = counts.change { text += changes(change) }
    return text
  }

  private func rule(_ row: CoverageReport.Row, _ count: String) -> [String] {
    [count, escaped(row.rule.position), escaped(CoverageReport.source(row.rule))]
  }

  private func changes(_ change: TrafficChange) -> String {
    guard change.links > 0 else { return "\nThe other file changes nothing for this traffic.\n" }
    let rows = change.ordered.map { change, count in
      let examples = count.examples.map { escaped(String(decoding: $0, as: UTF8.self)) }
      return [
        "\(count.links)", change.kind.name, escaped(report.plan.apps[change.app]),
        escaped(report.rules(of: change)), examples.joined(separator: "<br>"),
      ]
    }
    return section(
      "The other file changes \(Quoted.counted(change.links, "link"))",
      ["links", "change", "app", "rules", "paths"], rows)
  }

  private func section(_ title: String, _ names: [String], _ rows: [[String]]) -> String {
    rows.isEmpty ? "" : "\n### \(title)\n" + table(names, rows)
  }

  private func table(_ names: [String], _ rows: [[String]]) -> String {
    var text =
      "\n| \(names.joined(separator: " | ")) |\n|\(String(repeating: " --- |", count: names.count))\n"
    for row in rows { text += "| \(row.joined(separator: " | ")) |\n" }
    return text
  }

  private func escaped(_ text: String) -> String { MarkdownText.escaped(text) }
}
