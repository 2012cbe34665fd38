public import LinkMatching
import LinkSyntax

/// Links that reach each rule of a file.
///
/// Every link was put to the matcher: the rule decides about it for at least one app.
public struct RuleExamples: Sendable {
  /// The links of one rule.
  public struct Examples: Sendable {
    /// The rule.
    public let rule: EffectiveRule
    /// A shortest link that the rule decides; `nil` where none is, or where that stayed undecided.
    public let shortest: ExampleLink?
    /// A few links as people might write them.
    public let natural: [ExampleLink]
    /// Whether it is proved that the rule decides about no link; also where its entry names no app.
    public let isUnreachable: Bool

    /// All links, the natural ones first, each once.
    public var all: [ExampleLink] {
      let shortest = shortest.map { natural.contains($0) ? [] : [$0] } ?? []
      return natural + shortest
    }
  }

  /// The rules in file order.
  public let rules: [Examples]

  /// Finds links for the rules that the matcher's system version reads, at most `limit` natural ones for each.
  ///
  /// - Throws: ``AnalysisError`` where a link does not reach its rule, instead of a wrong answer.
  /// - Complexity: that of ``RuleReach``.
  public init(
    _ matcher: LinkMatcher, limit: Int = 3, limits: AnalysisLimits = AnalysisLimits()
  ) throws(AnalysisError) {
    let file = FileRules(matcher, ConditionPool())
    var search = ReachSearch(file, limits)
    search.run()
    var shortest: [String: LinkWitness] = [:]
    for (rule, witness) in search.reached { shortest[rule.place] = witness }
    let withoutApps = file.entries.filter { $0.appIDs.isEmpty }.flatMap(\.rules)
    let unreachable = Set((search.unreachable.map(\.rule) + withoutApps).map(\.place))
    var rules: [Examples] = []
    for rule in file.entries.flatMap(\.rules) {
      let found = shortest[rule.place]
      if let found, !Self.reaches(found, rule, matcher) {
        throw AnalysisError(link: found.text(host: "example.com"))
      }
      let natural =
        found == nil
        ? []
        : NaturalLinks(rule, variables: matcher.variableValues).links.filter {
          Self.reaches($0, rule, matcher)
        }
      rules.append(
        Examples(
          rule: rule, shortest: found.map { ExampleLink($0) },
          natural: natural.prefix(limit).map { ExampleLink($0) },
          isUnreachable: unreachable.contains(rule.place)))
    }
    self.rules = rules
  }

  /// Links as people might write them that `rule` decides, at most `limit`; put to the matcher, but not searched for:
  /// there may be such links where none is found here. Fast enough for an editor, unlike the other examples.
  public static func naturalLinks(of rule: EffectiveRule, in matcher: LinkMatcher, limit: Int = 3)
    -> [ExampleLink]
  {
    let proposals = NaturalLinks(rule, variables: matcher.variableValues).links
    return proposals.lazy.filter { reaches($0, rule, matcher) }.prefix(max(0, limit)).map { ExampleLink($0) }
  }

  private static func reaches(_ link: LinkWitness, _ rule: EffectiveRule, _ matcher: LinkMatcher) -> Bool {
    guard let url = try? LinkURL(link.text(host: "example.com")) else { return false }
    return matcher.decisions(for: url).contains { $0.detail == rule.detail && $0.component == rule.index }
  }
}
