import AssetLinks
import FindingReports
import LinkAnalysis

/// What changes for an Android app as Markdown: a report, or the comment of a pull request.
struct AndroidDifferenceMarkdown {
  /// Rows beyond this many are counted instead, as in ``DifferenceMarkdown``.
  private static let rowLimit = 100

  let comparison: AndroidComparison
  /// Whether the text is a comment: with ``DifferenceMarkdown/mark``, the rows folded away.
  let isComment: Bool

  var text: String {
    var text = isComment ? DifferenceMarkdown.mark + "\n" : ""
    text += "### Links that open the Android app: \(headline)\n"
    guard !comparison.isEquivalent else {
      return text + "\n**equivalent**: it is proved that \(AndroidDifferenceText.proof(comparison)).\n"
    }
    for app in comparison.apps where !app.difference.isEquivalent { text += section(app) }
    return text
  }

  private var headline: String {
    if comparison.isEquivalent { return "no change" }
    let places = comparison.apps.flatMap(\.difference.places)
    let opens = places.reduce(0) { $0 + $1.opens.count }
    let closes = places.reduce(0) { $0 + $1.closes.count }
    return "\(opens) newly opening, \(closes) no longer opening"
  }

  private func section(_ app: AndroidComparison.App) -> String {
    let places = app.difference.places
    let rows =
      places.flatMap { $0.opens.map { row("opens", $0) } }
      + places.flatMap { $0.closes.map { row("**closes**", $0) } }
    var text = "\n#### \(MarkdownText.escaped(app.name)) (Android)\n\n" + folded(table(rows))
    if places.contains(where: \.assumesVerification) {
      text += "\nHolds if the hosts are verified for the app; asset links of some were not given.\n"
    }
    let unknown = app.difference.unknown + places.flatMap(\.unknown)
    for unknown in unknown.prefix(Self.rowLimit) {
      let example = unknown.example.map { ", for example \(MarkdownText.code($0))" } ?? ""
      text += "\n> unknown: \(MarkdownText.escaped(unknown.doubt.sentence))\(example)\n"
    }
    return text
  }

  private func table(_ rows: [String]) -> String {
    guard !rows.isEmpty else { return "" }
    var text = "| change | links | why | example |\n| --- | --- | --- | --- |\n"
    text += rows.prefix(Self.rowLimit).joined()
    if rows.count > Self.rowLimit {
      text += "\n… and \(rows.count - Self.rowLimit) more: run `applinks diff` to see them.\n"
    }
    return text
  }

  private func row(_ word: String, _ change: AndroidChange) -> String {
    let part = change.isWhole ? "" : "<br>(a part of these links)"
    let why = "\(change.before.name) → \(change.now.name)"
    return
      "| \(word) | \(MarkdownText.code(change.data))\(part) | \(why) | \(MarkdownText.code(change.example)) |\n"
  }

  private func folded(_ table: String) -> String {
    guard isComment, !table.isEmpty else { return table }
    return "<details open><summary>Families of links</summary>\n\n\(table)\n</details>\n"
  }
}
