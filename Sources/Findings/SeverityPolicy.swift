/// Which rules count, and how much each matters.
///
/// Of `select` and `ignore` the more precise selector wins, and `ignore` between equals: `select` of
/// `some-rule` with `ignore` of `*` leaves that rule alone in force.
public struct SeverityPolicy: Hashable, Sendable {
  /// The settings of single rules. A rule that is off stays off, whatever `select` says.
  public var settings: [RuleID: RuleSetting]
  /// The rules in force; empty for all of them.
  public var select: [RuleSelector]
  /// The rules that are left out.
  public var ignore: [RuleSelector]

  /// A policy by its parts; without arguments every rule is in force with its own severity.
  public init(
    settings: [RuleID: RuleSetting] = [:], select: [RuleSelector] = [], ignore: [RuleSelector] = []
  ) {
    self.settings = settings
    self.select = select
    self.ignore = ignore
  }

  /// Checks whether `rule` is in force. The cost is linear in the number of selectors.
  public func isEnabled(_ rule: RuleID) -> Bool {
    if settings[rule] == .off { return false }
    let selected = select.isEmpty ? 0 : select.precision(for: rule)
    guard let selected else { return false }
    guard let ignored = ignore.precision(for: rule) else { return true }
    return selected > ignored
  }

  /// The severity of the findings of `rule`, or `nil` where it is not in force.
  ///
  /// - Parameter severity: The severity that the findings have without this policy.
  public func severity(of rule: RuleID, otherwise severity: Severity) -> Severity? {
    guard isEnabled(rule) else { return nil }
    if case .severity(let chosen) = settings[rule] { return chosen }
    return severity
  }

  /// The findings of the rules in force, in their order, each with the severity that the user set.
  public func apply(to findings: [Finding]) -> [Finding] {
    findings.compactMap { finding in
      guard let severity = severity(of: finding.rule, otherwise: finding.severity) else { return nil }
      var finding = finding
      finding.severity = severity
      return finding
    }
  }

  /// The names in the policy that mean none of `rules`, sorted, each once: misspelt ones, most likely.
  public func unknownNames(among rules: [RuleID]) -> [String] {
    var names: Set<String> = []
    let known = Set(rules)
    for rule in settings.keys where !known.contains(rule) { names.insert(rule.name) }
    for selector in select + ignore where !rules.contains(where: selector.matches) {
      names.insert(selector.text)
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
