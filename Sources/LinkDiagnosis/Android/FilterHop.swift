import AssetLinks
import PositionedJSON

/// An intent filter of the app takes the link. Source: IF, URG, documented in source.
enum FilterHop {
  /// The most filters that are named.
  private static let listed = 8

  static func judge(_ chain: AndroidChain) -> ChainHop {
    guard let link = chain.diagnoser.link else {
      return ChainHop(.filter, .unknown, "There is no link to look at.")
    }
    let matcher = chain.decider.matcher
    let decisions = matcher.decisions(for: link).filter { !matcher.manifest.filters[$0.filter].data.isEmpty }
    if let taking = decisions.first(where: { $0.verdict == .yes }) {
      return ChainHop(
        .filter, .verified, "An intent filter of \(chain.question.name) takes the link.",
        evidence: [place(taking, matcher.manifest)])
    }
    let evidence = decisions.prefix(listed).map { "\(place($0, matcher.manifest)): \($0.sentence)" }
    if let doubtful = decisions.first(where: { $0.verdict == .unknown }) {
      return ChainHop(
        .filter, .unknown,
        "Whether an intent filter takes the link is not known: \(doubtful.doubt?.sentence ?? "")",
        evidence: evidence,
        mend: "Read the merged manifest of a build, or the built app, in which all values stand.")
    }
    let reason =
      decisions.isEmpty
      ? "No intent filter of \(chain.question.name) is about links." : "No intent filter takes the link."
    return ChainHop(
      .filter, .broken, reason, evidence: evidence,
      mend:
        "Add a filter with VIEW, DEFAULT, BROWSABLE and a data element for scheme, host and path of the link."
    )
  }

  private static func place(_ decision: FilterDecision, _ manifest: ManifestDocument) -> String {
    let filter = manifest.filters[decision.filter]
    let line = filter.position.line > 0 ? "line \(filter.position.line)" : "filter \(decision.filter)"
    return "\(line), \(manifest.activity(of: filter).name)"
  }
}
