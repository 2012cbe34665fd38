import Findings

/// The value of `--severity`: a rule and what becomes of it.
struct RuleSettingArgument: Hashable, Sendable {
  /// The rule.
  let rule: RuleID
  /// What becomes of it.
  let setting: RuleSetting
}
