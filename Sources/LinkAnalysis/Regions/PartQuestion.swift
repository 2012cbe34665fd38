/// What is asked about one part of links: which combinations of rules its texts can satisfy.
struct PartQuestion {
  let part: LinkPart
  /// The conditions of all rules on the part, each once.
  let conditions: [Condition]
  /// The positions in ``conditions`` of those that every text must satisfy.
  let required: [Int]
  /// For each excluded rule, the positions of its conditions.
  let excluded: [[Int]]
  /// For each condition, the excluded rules that have it as their only one.
  let soleExcluded: [[Int]]
  /// The excluded rules without a condition on this part: every text satisfies them.
  let always: RuleBits
  let hasCompoundRules: Bool

  init(_ part: LinkPart, include: [LinkConditions], exclude: [LinkConditions]) {
    var positions: [Int32: Int] = [:]
    var conditions: [Condition] = []
    func position(_ condition: Condition) -> Int {
      if let known = positions[condition.number] { return known }
      positions[condition.number] = conditions.count
      conditions.append(condition)
      return conditions.count - 1
    }
    self.part = part
    required = Set(include.flatMap { $0.conditions(on: part).map(position) }).sorted()
    excluded = exclude.map { Set($0.conditions(on: part).map(position)).sorted() }
    self.conditions = conditions
    var sole: [[Int]] = Array(repeating: [], count: conditions.count)
    var always = RuleBits(count: exclude.count)
    for (rule, conditions) in excluded.enumerated() {
      if conditions.isEmpty { always.insert(rule) }
      if conditions.count == 1 { sole[conditions[0]].append(rule) }
    }
    soleExcluded = sole
    self.always = always
    hasCompoundRules = excluded.contains { $0.count > 1 }
  }

  /// Whether the part has no say.
  var isIdle: Bool { conditions.isEmpty }
}
