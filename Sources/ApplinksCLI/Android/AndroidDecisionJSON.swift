import AssetLinks
import FindingReports
import PositionedJSON

/// A decision for programs: one object a line.
enum AndroidDecisionJSON {
  /// The object for a link.
  static func text(_ decision: AppLinkDecision, _ link: String, _ manifest: ManifestDocument) -> String {
    var json = JSONText()
    json.object { object in
      object.member("url", link)
      object.member("decision", decision.outcome.word)
      object.member("reason", decision.reason.name)
      object.member("message", decision.reason.sentence)
      object.array("conditions") { list in
        for condition in decision.conditions { list.value(condition.name) }
      }
      writeGrounds(decision, manifest, to: &object)
    }
    return json.text + "\n"
  }

  /// Writes what the decision rests on: the dynamic rule, and what each filter says.
  static func writeGrounds(
    _ decision: AppLinkDecision, _ manifest: ManifestDocument, to object: inout JSONText
  ) {
    if let dynamic = decision.dynamic {
      if let component = dynamic.component { object.member("component", component) }
      object.array("uncertain") { list in
        for doubt in dynamic.doubts { list.value(doubt.name) }
      }
    }
    object.array("filters") { list in
      for filter in decision.filters { list.object { write(filter, manifest, to: &$0) } }
    }
  }

  private static func write(
    _ decision: FilterDecision, _ manifest: ManifestDocument, to object: inout JSONText
  ) {
    let filter = manifest.filters[decision.filter]
    object.member("filter", decision.filter)
    object.member("activity", manifest.activity(of: filter).name)
    PlaceText.write(filter.position, to: &object)
    object.member("decision", decision.verdict.word)
    if let mismatch = decision.mismatch { object.member("failed", mismatch.name) }
    if let doubt = decision.doubt { object.member("uncertain", doubt.name) }
    if !decision.sentence.isEmpty { object.member("message", decision.sentence) }
  }
}

extension Verdict {
  /// The word in machine output.
  var word: String {
    switch self {
    case .yes: "match"
    case .no: "no_match"
    case .unknown: "unknown"
    }
  }
}
