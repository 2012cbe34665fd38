import AssociationFiles
import FindingReports
import LinkAnalysis
import LinkMatching

/// A difference as Markdown: a report, or the comment of a pull request.
struct DifferenceMarkdown {
  /// The line by which a workflow finds its own comment, to write it anew instead of adding another.
  static let mark = "<!-- applinks diff -->"
  /// The longest comment that GitHub takes is 65,536 characters; rows beyond this many are counted instead.
  private static let rowLimit = 100

  let difference: LinkDifference
  let host: String
  /// Whether the text is a comment: with ``mark``, the rows folded away.
  let isComment: Bool

  var text: String {
    var text = isComment ? Self.mark + "\n" : ""
    text += "### Links that open the app: \(headline)\n"
    guard !difference.isEquivalent else {
      return text + "\n**equivalent**: it is proved that both files open the same apps for every link.\n"
    }
    for app in difference.apps { text += section(app) }
    if !difference.moves.isEmpty { text += movesSection }
    for service in difference.services { text += section(service) }
    return text
  }

  private var headline: String {
    if difference.isEquivalent { return "no change" }
    let opens = difference.apps.reduce(0) { $0 + $1.opens.count }
    let closes = difference.apps.reduce(0) { $0 + $1.closes.count }
    return "\(opens) newly opening, \(closes) no longer opening"
  }

  private func section(_ app: AppDifference) -> String {
    let rows =
      app.opens.map { row("opens", $0.links, $0.example) }
      + app.closes.map { row("**closes**", $0.links, $0.example) }
    var text = "\n#### \(MarkdownText.escaped(app.app))\n\n" + folded(table("", rows))
    for sentence in app.undecided {
      text += "\n> \(MarkdownText.escaped(sentence)): the limits were reached.\n"
    }
    return text
  }

  private var movesSection: String {
    let rows = difference.moves.map { move in
      row("\(MarkdownText.escaped(move.from)) → \(MarkdownText.escaped(move.to))", move.links, move.example)
    }
    return "\n#### From app to app\n\n" + folded(table("", rows))
  }

  private func section(_ service: ServiceDifference) -> String {
    let lines =
      service.added.map { "- added \(MarkdownText.escaped($0))" }
      + service.removed.map { "- **removed** \(MarkdownText.escaped($0))" }
    return "\n#### \(MarkdownText.escaped(service.service.text))\n\n" + lines.joined(separator: "\n") + "\n"
  }

  private func table(_ title: String, _ rows: [String]) -> String {
    guard !rows.isEmpty else { return "" }
    var text = "| change | links | but not | example |\n| --- | --- | --- | --- |\n"
    text += rows.prefix(Self.rowLimit).joined()
    if rows.count > Self.rowLimit {
      text += "\n… and \(rows.count - Self.rowLimit) more: run `applinks diff` to see them.\n"
    }
    return text
  }

  private func row(_ word: String, _ set: LinkSet, _ example: ExampleLink) -> String {
    let exceptions = set.except.map { MarkdownText.code($0.json()) }.joined(separator: "<br>")
    var links = MarkdownText.code(set.pattern.json())
    if let variables = set.variablesJSON { links += "<br>with " + MarkdownText.code(variables) }
    if !set.isExact { links += "<br>(a part of these links)" }
    return "| \(word) | \(links) | \(exceptions) | \(MarkdownText.code(example.text(host: host))) |\n"
  }

  private func folded(_ table: String) -> String {
    guard isComment, !table.isEmpty else { return table }
    return "<details open><summary>Families of links</summary>\n\n\(table)\n</details>\n"
  }
}
