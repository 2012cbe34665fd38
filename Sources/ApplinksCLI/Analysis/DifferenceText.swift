import AssociationFiles
import LinkAnalysis
import LinkMatching

/// A difference for people.
struct DifferenceText {
  let difference: LinkDifference
  let host: String

  var text: String {
    guard !difference.isEquivalent else {
      return "equivalent: both files open the same apps for every link.\n"
    }
    var blocks = TextBlocks()
    for app in difference.apps {
      let lines =
        app.opens.flatMap { self.lines("opens", $0) } + app.closes.flatMap { self.lines("closes", $0) }
      let open = app.undecided.map { "  \($0): the limits were reached" }
      blocks.add(Quoted.visible(app.app), lines + open)
    }
    for move in difference.moves {
      let set = LinkSetWriting.lines(move.links, example: Quoted.visible(move.example.text(host: host)))
      blocks.add("\(Quoted.visible(move.from)) -> \(Quoted.visible(move.to))", indented("moves", set))
    }
    var lines = blocks.lines
    if !difference.knowsAllMoves {
      lines.append("undecided whether more links move between apps: the limits were reached")
    }
    for service in difference.services {
      lines.append(service.service.text)
      lines += service.added.map { "  added    \(Quoted.visible($0))" }
      lines += service.removed.map { "  removed  \(Quoted.visible($0))" }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func lines(_ word: String, _ change: LinkChange) -> [String] {
    var set = LinkSetWriting.lines(change.links, example: Quoted.visible(change.example.text(host: host)))
    set.append(
      "  decided before by \(LinkSetWriting.words(change.before)), now by \(LinkSetWriting.words(change.now))"
    )
    return indented(word, set)
  }

  private func indented(_ word: String, _ lines: [String]) -> [String] {
    let padding = String(repeating: " ", count: max(0, 6 - word.count))
    return lines.enumerated().map { $0 == 0 ? "  \(word)\(padding)  \($1)" : "          \($1)" }
  }
}
