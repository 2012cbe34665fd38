import Findings
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

  /// How many patterns of each list are tried for an example.
  private static let maximumExamples = 64
  /// How long an example may be, in bytes.
  private static let maximumLength = 256
  /// How much work an entry may take before nothing is said of it.
  private static let maximumSteps = 20_000_000

  static func check(_ subject: AssociationSubject) -> [Finding] {
    let variables = subject.variableTable
    let lists = subject.ruleLists
    return zip(lists, lists.dropFirst()).compactMap { components, paths -> Finding? in
      guard paths.isLegacy, !components.isLegacy, paths.position == components.position,
        let example = example(paths, components, variables)
      else { return nil }
      return finding(example, paths, components, subject)
    }.inTextOrder
  }

  private static func finding(
    _ example: (path: [UInt8], isInPaths: Bool), _ paths: RuleList, _ components: RuleList,
    _ subject: AssociationSubject
  ) -> Finding {
    let (opening, closed) = example.isInPaths ? ("paths", "components") : ("components", "paths")
    let path = String(decoding: example.path, as: UTF8.self).quotedForMessage
    return subject.finding(
      metadata, at: paths.array.range,
      "\"paths\" and \"components\" disagree: \(path) opens the app by \"\(opening)\" and not by \"\(closed)\".",
      help: "Make both lists say the same, or remove \"paths\" if no device before iOS 13 counts.",
      related: [RelatedPlace(subject.place(components.array.range), "the components of the entry")])
  }

  private typealias Rules = [(rule: EffectiveRule, language: RuleLanguage)]

  /// A path about which the lists decide differently, made from a pattern that only one of them has.
  private static func example(
    _ paths: RuleList, _ components: RuleList, _ variables: VariableTable
  ) -> (path: [UInt8], isInPaths: Bool)? {
    let old: Rules = paths.rules.map { ($0, RuleLanguage($0, variables: nil)) }
    let new: Rules = components.rules.map { ($0, RuleLanguage($0, variables: nil)) }
    var steps = 0
    for path in examples(old, notIn: new, variables) + examples(new, notIn: old, variables) {
      let decisions = (
        ListDecision(old, about: path, steps: &steps), ListDecision(new, about: path, steps: &steps)
      )
      if decisions == (.opens, .doesNotOpen) { return (path, true) }
      if decisions == (.doesNotOpen, .opens) { return (path, false) }
      if steps > maximumSteps { return nil }
    }
    return nil
  }

  private static func examples(_ rules: Rules, notIn others: Rules, _ variables: VariableTable) -> [[UInt8]] {
    let known = Set(others.map { Said($0.language.path, $0.rule.isExcluded) })
    let own = rules.filter { !known.contains(Said($0.language.path, $0.rule.isExcluded)) }
    return own.prefix(maximumExamples).flatMap { entry -> [[UInt8]] in
      guard let text = entry.rule.path, entry.language.path != nil else {
        return [Array("/x".utf8), Array("/".utf8)]
      }
      guard text.utf8.count <= maximumLength else { return [] }
      let pattern = Array(text.utf8)
      let shortest = pattern.filter { $0 != UInt8(ascii: "*") }
      return [pattern, shortest].compactMap { ExampleText.path(matching: $0, variables: variables) }
        .filter { path in
          path.count <= maximumLength && path.allSatisfy { $0 < 0x80 && $0 != UInt8(ascii: "%") }
        }
    }
  }

  /// What a rule says of paths.
  private struct Said: Hashable {
    let path: PathLanguage?
    let isExcluded: Bool

    init(_ path: PathLanguage?, _ isExcluded: Bool) {
      self.path = path
      self.isExcluded = isExcluded
    }
  }
}
