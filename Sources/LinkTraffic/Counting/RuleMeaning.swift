import LinkMatching

/// What a rule asks of a link, without its place: by this it is found again in another file.
struct RuleMeaning: Hashable {
  private let path: String?
  private let query: EffectiveRule.Query?
  private let fragment: String?
  private let flags: [Bool]

  init(_ rule: EffectiveRule) {
    path = rule.path
    query = rule.query
    fragment = rule.fragment
    flags = [rule.isExcluded, rule.ignoresCase, rule.decodesURL, rule.readsVariables]
  }

  /// A number for each rule of two files, the same for rules that mean the same.
  static func numbers(_ old: [EffectiveEntry], _ new: [EffectiveEntry]) -> (old: [Int], new: [Int]) {
    var known: [RuleMeaning: Int] = [:]
    func numbers(_ entries: [EffectiveEntry]) -> [Int] {
      entries.flatMap(\.rules).map { rule in
        let next = known.count
        let meaning = RuleMeaning(rule)
        if let number = known[meaning] { return number }
        known[meaning] = next
        return next
      }
    }
    return (numbers(old), numbers(new))
  }
}
