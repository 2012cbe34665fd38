import AppInspection
import ArgumentParser
import Findings

/// The rules of an audit that the user wants.
struct AuditRuleSelection {
  private let select: [RuleSelector]
  private let ignore: [RuleSelector]

  init(select: [String], ignore: [String]) {
    self.select = select.compactMap { RuleSelector($0) }
    self.ignore = ignore.compactMap { RuleSelector($0) }
  }

  /// Whether the findings of a rule are shown.
  func wants(_ rule: RuleID) -> Bool {
    (select.isEmpty || select.contains { $0.matches(rule) }) && !ignore.contains { $0.matches(rule) }
  }

  /// - Throws: `ValidationError` where no rule of an audit has the name.
  static func check(_ name: String) throws {
    let names = AuditIndex.allMetadata.map(\.id.name)
    guard let selector = RuleSelector(name), names.contains(where: { selector.matches(RuleID($0)) }) else {
      throw ValidationError("An audit has no rule \"\(name)\"\(NearestWord.question(name, among: names))")
    }
  }
}
