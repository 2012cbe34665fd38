import Findings
import LinkAnalysis
import PositionedJSON

/// Finds entries whose `paths` and `components` open different links.
enum PathsComponentsDisagreeRule: AssociationRule {
  static let metadata = RuleMetadata(
    id: "paths-components-disagree",
    title: "An entry whose paths and components open different links",
    severity: .warning,
    why: """
      Where both are present, iOS 13 and macOS 10.15 and later read `components` and ignore `paths`; earlier \
      systems read `paths` (Apple, WWDC 2019 session 717). Lists that differ make a link open the app on \
      one device and the browser on the other.
      """,
    bad: #"""
      {"applinks": {"apps": [], "details": [{"appID": "ABCDE12345.com.example.app", \#
      "paths": ↓["/buy/*"], "components": [{"/": "/buy/*"}, {"/": "/sell/*"}]}]}}
      """#,
    good: #"""
      {"applinks": {"apps": [], "details": [{"appID": "ABCDE12345.com.example.app", \#
      "paths": ["NOT /help/*", "*"], "components": [{"/": "help/*", "exclude": true}, {}]}]}}
      """#)

  static var isProof: Bool { true }

  static func check(_ subject: AssociationSubject) -> [Finding] {
    let matcher = subject.matcher
    let lists = subject.ruleLists
    return zip(lists, lists.dropFirst()).compactMap { components, paths -> Finding? in
      guard paths.isLegacy, !components.isLegacy, paths.position == components.position,
        let disagreement = ListDisagreement(
          (subject.effectiveRules(of: paths), matcher), (subject.effectiveRules(of: components), matcher),
          limits: AssociationSubject.analysisLimits)
      else { return nil }
      return finding(disagreement, paths, components, subject)
    }.inTextOrder
  }

  private static func finding(
    _ disagreement: ListDisagreement, _ paths: RuleList, _ components: RuleList, _ subject: AssociationSubject
  ) -> Finding {
    let (opening, closed) =
      disagreement.isOpenedByFirst ? ("paths", "components") : ("components", "paths")
    let path = disagreement.example.path.quotedForMessage
    return subject.finding(
      metadata, at: paths.array.range,
      "\"paths\" and \"components\" disagree: \(path) opens the app by \"\(opening)\" and not by \"\(closed)\".",
      help: "Make both lists say the same, or remove \"paths\" if no device before iOS 13 counts.",
      related: [RelatedPlace(subject.place(components.array.range), "the components of the entry")])
  }
}
