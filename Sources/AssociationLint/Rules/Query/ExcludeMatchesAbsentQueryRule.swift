import AssociationFiles
import Findings
import PositionedJSON

/// Finds an `exclude` rule whose query items may just as well be absent.
enum ExcludeMatchesAbsentQueryRule: AssociationRule {
  static let metadata = RuleMetadata(
    id: "exclude-matches-absent-query",
    title: "An exclude rule that also matches links without its query item",
    severity: .warning,
    why: """
      An absent query item reads as an empty one, and `*` matches the empty text (Apple, WWDC 2019 session 717; \
      observed with swcutil on macOS 27). An exclude rule that asks for `{"name": "*"}` therefore also \
      blocks links that do not carry the item; `?*` asks for at least one character.
      """,
    bad: #"""
      {"applinks": {"details": [{"appIDs": ["ABCDE12345.com.example.app"], "components": [\#
      {"?": {"no_universal_link": ↓"*"}, "exclude": true}, {"/": "/buy/*"}]}]}}
      """#,
    good: #"""
      {"applinks": {"details": [{"appIDs": ["ABCDE12345.com.example.app"], "components": [\#
      {"?": {"no_universal_link": "?*"}, "exclude": true}, {"/": "/buy/*"}]}]}}
      """#)

  static func check(_ subject: AssociationSubject) -> [Finding] {
    let variables = subject.variableTable
    var findings: [Finding] = []
    var seen: Set<Int> = []
    for list in subject.ruleLists where !list.isLegacy {
      for rule in list.rules where rule.isExcluded {
        guard let item = vacuousItem(of: rule), seen.insert(item.pattern.value.range.lowerBound).inserted
        else { continue }
        findings.append(finding(item, of: rule, variables, subject))
      }
    }
    return findings.inTextOrder
  }

  /// The first item that asks for `*`. Other items may ask for more: they do not make this one count. A pattern `""`
  /// asks for absence: that is no slip.
  private static func vacuousItem(of rule: EffectiveRule) -> QueryPattern.Item? {
    guard case .items(let items) = rule.query else { return nil }
    return items.first { !$0.pattern.text.isEmpty && $0.pattern.text.holdsNothingButStars }
  }

  private static func finding(
    _ item: QueryPattern.Item, of rule: EffectiveRule, _ variables: VariableTable,
    _ subject: AssociationSubject
  ) -> Finding {
    let witness = example(of: rule, variables).map { ", such as \($0.quotedForMessage)" } ?? ""
    let pattern = item.pattern.text
    return subject.finding(
      metadata, at: item.pattern.value.range,
      """
      The exclude rule also matches links without \(item.name.quotedForMessage)\(witness), because an absent \
      item reads as empty and \(pattern.quotedForMessage) matches that.
      """,
      help: "Write \"?*\", which asks for at least one character.",
      fix: Fix(
        "Exclude only links that carry the item",
        edits: [item.pattern.value.edit(replacingWithString: "?*")], isSafe: false))
  }

  /// A link that the rule excludes and that has only those items in its query which the rule needs.
  private static func example(of rule: EffectiveRule, _ variables: VariableTable) -> String? {
    guard let path = ExampleText.path(matching: rule.path.map { Array($0.utf8) }, variables: variables)
    else { return nil }
    var link = "https://example.com" + String(decoding: path, as: UTF8.self)
    guard let query = query(of: rule, variables) else { return nil }
    link += query
    if let fragment = rule.fragment, !fragment.holdsNothingButStars {
      guard let text = ExampleText.matching(Array(fragment.utf8), variables: variables) else { return nil }
      link += "#" + String(decoding: text, as: UTF8.self)
    }
    return link
  }

  /// The query of the example, with its question mark; empty where every item may be absent. An item that
  /// would need an escape makes no example.
  private static func query(of rule: EffectiveRule, _ variables: VariableTable) -> String? {
    guard case .items(let items) = rule.query else { return "" }
    var words: [String] = []
    for item in items {
      let pattern = Array(item.pattern.text.utf8)
      if item.pattern.text.holdsNothingButStars { continue }
      guard let value = ExampleText.matching(pattern, variables: variables),
        item.name.utf8.allSatisfy(isUnreserved), value.allSatisfy(isUnreserved)
      else { return nil }
      words.append("\(item.name)=\(String(decoding: value, as: UTF8.self))")
    }
    return words.isEmpty ? "" : "?" + words.joined(separator: "&")
  }

  private static func isUnreserved(_ byte: UInt8) -> Bool {
    ASCII.isLetter(byte) || ASCII.isDigit(byte) || "-._~".utf8.contains(byte)
  }
}

extension String {
  /// Whether the pattern is empty or holds `*` alone, and so matches the empty text.
  fileprivate var holdsNothingButStars: Bool { utf8.allSatisfy { $0 == UInt8(ascii: "*") } }
}
