import LinkSyntax

/// The rules that were tried for a link, in order, each compared with the link when it is asked for.
///
/// Reading all of them costs the sum of the patterns' lengths × the length of the link. The collection itself costs
/// nothing, whatever the number of rules, nor does the rule that decided, of which no more is to be found out.
public struct RuleTrials: RandomAccessCollection, Sendable {
  let rules: AppRules
  let link: ExplainedLink
  /// The position of the rule that decided.
  let decider: Int?

  /// The position of the first rule: zero.
  public var startIndex: Int { 0 }
  /// The number of rules that were tried.
  public var endIndex: Int { decider.map { $0 + 1 } ?? rules.count }

  /// The rule at `position`, compared with the link.
  public subscript(position: Int) -> RuleTrial {
    let rule = rules[position]
    return RuleTrial(rule, mismatches: position == decider ? [] : RuleEvaluation(rule, link).mismatches)
  }

  init(_ rules: AppRules, _ link: ExplainedLink, decider: Int?) {
    self.rules = rules
    self.link = link
    self.decider = decider
  }
}
