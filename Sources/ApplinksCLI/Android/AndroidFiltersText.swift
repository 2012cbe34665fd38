import AssetLinks
import PositionedJSON

/// The filters of a manifest for people: each with a table of what it accepts, and what is wrong beneath.
struct AndroidFiltersText {
  private let manifest: ManifestDocument
  /// The most combinations of a filter that are listed; the others are counted.
  private static let listedCombinations = 200

  init(_ manifest: ManifestDocument) { self.manifest = manifest }

  /// The text, with a line break at its end.
  var text: String {
    var lines: [String] = []
    let listed = manifest.filters.filter { !$0.data.isEmpty || !problems($0.index).isEmpty }
    for filter in listed { lines += self.lines(filter) + [""] }
    let silent = manifest.filters.count - listed.count
    if silent > 0 { lines.append("\(Quoted.counted(silent, "filter")) without data elements not shown.") }
    if manifest.filters.isEmpty { lines.append("The manifest has no intent filter of an activity.") }
    lines += problems(nil).map(line)
    let hidden = manifest.problemCount - manifest.problems.count
    if hidden > 0 { lines.append("… and \(Quoted.counted(hidden, "other problem")).") }
    while lines.last == "" { lines.removeLast() }
    return lines.joined(separator: "\n") + "\n"
  }

  private func problems(_ filter: Int?) -> [ManifestProblem] {
    manifest.problems.filter { $0.filter == filter }
  }

  private func line(_ problem: ManifestProblem) -> String {
    "  \(PlaceText.short(problem.position)) \(problem.code.name): "
      + SentenceText.visible(problem.sentence)
  }

  private func lines(_ filter: IntentFilter) -> [String] {
    var title = "\(PlaceText.words(filter.position)), \(Quoted.visible(manifest.activity(of: filter).name))"
    if filter.autoVerify == .yes { title += ", autoVerify" }
    let combinations = DataCombinations(filter)
    title += ": \(Quoted.counted(combinations.count, "combination"))"
    var table = AlignedTable()
    table.add(["    scheme", "host", "path"])
    for member in combinations.members.prefix(Self.listedCombinations) {
      table.add([
        (member.isUnexpected ? "  ! " : "    ") + (member.scheme.map { Quoted.visible($0.text) } ?? "(none)"),
        member.authority.map { Quoted.visible($0.text) } ?? "(any)",
        member.path.map { Quoted.visible($0.text) } ?? "(any)",
      ])
    }
    var lines = [title] + (combinations.members.isEmpty ? [] : table.lines)
    let hidden = combinations.count - min(combinations.members.count, Self.listedCombinations)
    if hidden > 0 { lines.append("    … \(Quoted.counted(hidden, "other combination")).") }
    lines += groupLines(filter)
    if !filter.mimeTypes.isEmpty {
      lines.append(
        "    MIME types: " + filter.mimeTypes.map { Quoted.visible($0.text) }.joined(separator: ", "))
    }
    return lines + problems(filter.index).map(line)
  }

  private func groupLines(_ filter: IntentFilter) -> [String] {
    filter.groups.map { group in
      let word = group.allows == .yes ? "allows" : group.allows == .no ? "excludes" : "(unknown)"
      let patterns = group.patterns.map { Quoted.visible($0.text) }.joined(separator: " and ")
      return "    group, Android 15: \(word) \(patterns.isEmpty ? "nothing" : patterns)"
    }
  }
}
