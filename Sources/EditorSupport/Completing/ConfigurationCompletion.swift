import AssociationLint
import Findings

/// What could stand at a place of an `applinks.yaml`: its sections and their keys, names of rules, severities.
struct ConfigurationCompletion {
  private let place: ConfigurationPlace
  private let sections: [String: [String]]

  /// - Parameters:
  ///   - snapshot: The text.
  ///   - offset: A byte of it.
  ///   - sections: The sections of plans, each with the keys of what is listed in it.
  init(_ snapshot: TextSnapshot, offset: Int, sections: [String: [String]] = [:]) {
    place = ConfigurationPlace(snapshot, offset: offset)
    self.sections = sections
  }

  private static let keys = [
    ("select", "The rules in force; without it all are."), ("ignore", "The rules that are left out."),
    ("severity", "What becomes of the findings of single rules."),
    ("fail-on", "The severity from which on a finding fails the run."),
    ("baseline", "The file of findings that are known."), ("release", "Whether the files go into a release."),
    ("legacy-devices", "Whether iOS and tvOS 12 and earlier are to be served."),
    ("paths", "What is different for the files of a pattern."),
  ]

  /// The completions, the likeliest first.
  var items: [CompletionItem] {
    guard place.key == nil || place.path.first == "lint" else { return [] }
    guard let section = place.path.first else {
      return [item("lint", "Settings of \"applinks lint\".", isKey: true)]
        + sections.keys.sorted().map { item($0, "", isKey: true) }
    }
    guard section == "lint" else {
      // Names under a section are the user's own; what is listed in it has keys.
      return place.path.count > 1 || section == "links"
        ? (sections[section] ?? []).map { item($0, "", isKey: true) } : []
    }
    let isOverride = place.path.count >= 3 && place.path[1] == "paths"
    let rest = Array(place.path.dropFirst(isOverride ? 3 : 1))
    return items(below: rest, isOverride: isOverride)
  }

  private func items(below path: [String], isOverride: Bool) -> [CompletionItem] {
    switch (path.first ?? place.key, place.key) {
    case (nil, _):
      let known =
        isOverride ? Self.keys.filter { ["select", "ignore", "severity"].contains($0.0) } : Self.keys
      return known.map { item($0.0, $0.1, isKey: true) }
    case ("severity", let key?) where path.first == "severity" && !key.isEmpty:
      return ["off", "note", "warning", "error"].map { item($0, "") }
    case ("severity", _): return rules(isKey: true)
    case ("select", _), ("ignore", _): return rules(isKey: false)
    case ("fail-on", _): return FailureThreshold.all.map { item($0.word, "") }
    case ("release", _), ("legacy-devices", _): return ["true", "false"].map { item($0, "") }
    default: return []
    }
  }

  private func rules(isKey: Bool) -> [CompletionItem] {
    RuleIndex.allMetadata.map { item($0.id.name, $0.title, isKey: isKey) }
  }

  private func item(_ label: String, _ documentation: String, isKey: Bool = false) -> CompletionItem {
    CompletionItem(
      label: label, kind: isKey ? .property : .value, documentation: documentation,
      snippet: isKey ? "\(label): " : label, range: place.word)
  }
}
