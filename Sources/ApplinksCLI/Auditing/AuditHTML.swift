import AppInspection
import FindingReports

/// What was read of apps as HTML, in front of the findings: the facts and the ways into each app.
enum AuditHTML {
  static func preface(_ apps: [AuditedApp]) -> String { apps.map(section).joined() }

  private static func section(_ audited: AuditedApp) -> String {
    let facts = HTMLText.escaped(AuditText.facts(audited, withSurface: false))
    return """
      <section>
      <h2>What was read of \(HTMLText.escaped(audited.name))</h2>
      <pre>\(facts)</pre>
      </section>
      \(surface(EntryPoints.of(audited.app)))
      """
  }

  private static func surface(_ points: [EntryPoint]) -> String {
    guard !points.isEmpty else { return "" }
    let rows = points.prefix(mostPoints).map { row("td", $0.cells) }
    let rest = points.count - mostPoints
    let more = rest > 0 ? "<p>And \(rest) more.</p>\n" : ""
    return """
      <section>
      <h2>Ways in from outside</h2>
      <table>
      <thead>\(row("th", ["Kind", "Links", "Who can open them", "Protections that were seen"]))</thead>
      <tbody>
      \(rows.joined(separator: "\n"))
      </tbody>
      </table>
      \(more)</section>

      """
  }

  /// The most rows of a table.
  private static let mostPoints = 2_000

  private static func row(_ element: String, _ cells: [String]) -> String {
    "<tr>\(cells.map { "<\(element)>\(HTMLText.escaped($0))</\(element)>" }.joined())</tr>"
  }
}
