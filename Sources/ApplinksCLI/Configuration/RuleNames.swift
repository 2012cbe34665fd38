import AssociationLint
import Findings

/// The names of rules that users write.
enum RuleNames {
  /// The words for what becomes of a rule.
  static let settings = ["off", "note", "warning", "error"]

  /// Whether there is a rule of this name.
  static func contains(_ name: String) -> Bool { RuleIndex.metadata(for: RuleID(name)) != nil }

  /// Whether `selector` means a rule.
  static func contains(_ selector: RuleSelector) -> Bool { RuleIndex.contains(selector) }

  /// The sentence about a name that means no rule.
  static func unknown(_ name: String) -> String {
    let question = RuleIndex.nearest(to: name).map { "; did you mean \"\($0.name)\"?" }
    return "There is no rule \(Quoted.text(name))\(question ?? ": \"applinks rule\" lists all of them.")"
  }
}
