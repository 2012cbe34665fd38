import AssetLinks
import PositionedJSON

/// A decision for people: the answer and its reason first, then what each filter says.
struct AndroidDecisionText {
  private let decision: AppLinkDecision
  private let link: String
  private let manifest: ManifestDocument
  /// The most filters that are listed; the others are counted.
  private static let listedFilters = 20

  init(_ decision: AppLinkDecision, _ link: String, _ manifest: ManifestDocument) {
    self.decision = decision
    self.link = link
    self.manifest = manifest
  }

  /// The text, with a line break at its end.
  var text: String { ([Quoted.visible(link)] + lines).joined(separator: "\n") + "\n" }

  /// The lines below the link.
  var lines: [String] {
    let word = decision.outcome.word
    let padding = String(repeating: " ", count: max(0, 13 - word.utf8.count))
    var lines = ["  \(word)\(padding)  \(SentenceText.visible(decision.reason.sentence))"]
    if case .rulesUnknown(_, let doubts) = decision.reason {
      lines += doubts.dropFirst().map { "                 \($0.sentence)" }
    }
    if decision.outcome == .needsChoice {
      let choice =
        decision.level.judgesHostsSeparately
        ? "The user can choose the app under \"Open by default\" in its settings."
        : "The system asks at the tap, with the browser and every app that takes the link, unless the user has chosen one for good."
      lines.append("                 \(choice)")
    }
    lines += decision.conditions.map { "                 \($0.sentence)" }
    // Filters that are about links at all; the one of the launcher is of no interest.
    let listed = decision.filters.filter { !manifest.filters[$0.filter].data.isEmpty }
    lines += listed.prefix(Self.listedFilters).map(line)
    if listed.count > Self.listedFilters {
      lines.append("    … \(Quoted.counted(listed.count - Self.listedFilters, "other filter")).")
    }
    return lines
  }

  private func line(_ decision: FilterDecision) -> String {
    let filter = manifest.filters[decision.filter]
    let mark = decision.verdict == .yes ? "+" : decision.verdict == .no ? "-" : "?"
    let name = Quoted.visible(manifest.activity(of: filter).name)
    let start = "    \(mark) \(PlaceText.words(filter.position)), \(name)"
    return decision.sentence.isEmpty ? start : "\(start): \(SentenceText.visible(decision.sentence))"
  }
}
