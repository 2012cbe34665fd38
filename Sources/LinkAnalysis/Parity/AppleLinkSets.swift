import LinkMatching

/// The links that open one of some iOS apps, and the rules that open them.
struct AppleLinkSets {
  /// A rule that opens links, and all of its list before it.
  struct Origin {
    var app: String
    var policy: Policy
    var position: Int

    var rule: AnalysedRule { policy.rules[position] }
  }

  private(set) var decisions = LinkDecisions()
  /// The labels of the decisions are positions here.
  private(set) var origins: [Origin] = []

  /// The apps of a file, or one of them; apps with the same rules count once.
  init(_ file: FileRules, app: String?) {
    var seen: Set<[[Int32]]> = []
    for name in app.map({ [$0] }) ?? file.matcher.apps.map(\.identifier) {
      let policy = Policy(file.policy(of: name), variables: file.matcher.variableValues)
      guard !policy.rules.isEmpty, seen.insert(policy.decisive).inserted else { continue }
      var steps: [LinkDecisionList.Step] = []
      for (position, rule) in policy.rules.enumerated() where !policy.isRepeated(position) {
        steps.append(
          LinkDecisionList.Step(links: rule.conditions, opens: !rule.isExcluded, label: origins.count))
        origins.append(Origin(app: name, policy: policy, position: position))
      }
      decisions.either.append(LinkDecisionList(steps: steps))
    }
  }
}
