import AssociationFiles
import LinkMatching

/// Puts regions into the words of association files, and proves that the words mean the region.
struct SetDescriber {
  /// A rule and the file that it comes from.
  struct Sourced {
    var rule: AnalysedRule
    /// The values of the file's custom variables.
    var variables: VariableValues
  }

  /// A part of a region, in words, and a link in it.
  struct Part {
    var set: LinkSet
    var witness: LinkWitness
  }

  private let pool: ConditionPool
  /// The most excepted rules that are tried one by one for whether they are needed.
  private static let exceptionLimit = 64

  init(_ pool: ConditionPool) { self.pool = pool }

  /// The parts of the region of links that all of `include` match and none of `exclude`; `witness` is one of them.
  func parts(
    include: [Sourced], exclude: [Sourced], witness: LinkWitness, _ budget: inout AnalysisBudget
  ) -> [Part] {
    guard let narrowest = narrowest(of: include, &budget) else {
      return intersections(include, exclude, witness, &budget)
    }
    let needed = needed(exclude, for: include, &budget)
    return [Part(set: description(narrowest, except: needed, isWhole: true), witness: witness)]
  }

  /// The one of `rules` that matches nothing that the others do not.
  private func narrowest(of rules: [Sourced], _ budget: inout AnalysisBudget) -> Sourced? {
    rules.first { candidate in
      rules.allSatisfy { other in
        if other.rule.identity == candidate.rule.identity { return true }
        return isEmpty([candidate.rule], [other.rule], &budget)
      }
    }
  }

  /// Those of `exclude` without which the region would hold more.
  private func needed(
    _ exclude: [Sourced], for include: [Sourced], _ budget: inout AnalysisBudget
  ) -> [Sourced] {
    var rest = exclude.filter { candidate in
      include.allSatisfy { $0.rule.mayMeet(candidate.rule) }
    }
    guard rest.count <= Self.exceptionLimit else { return rest }
    for index in rest.indices.reversed() {
      var others = rest
      let candidate = others.remove(at: index)
      if isEmpty(include.map(\.rule) + [candidate.rule], others.map(\.rule), &budget) { rest = others }
    }
    return rest
  }

  // MARK: - Words

  private func description(_ rule: Sourced, except: [Sourced], isWhole: Bool) -> LinkSet {
    var names = VariableNames()
    let pattern = names.pattern(of: rule.rule.source, variables: rule.variables)
    let excepted = except.map { names.pattern(of: $0.rule.source, variables: $0.variables) }
    var set = LinkSet(pattern: pattern, except: excepted, variables: names.values, isExact: false)
    let compiled = compile(set).map(\.rule.identity)
    if compiled == (except + [rule]).map(\.rule.identity) {
      set.isExact = isWhole
    } else {
      // Words that do not mean the rules may except too much.
      set.except = []
    }
    return set
  }

  /// The components of the description, read anew as rules of a file.
  private func compile(_ set: LinkSet) -> [Sourced] {
    let matcher = LinkMatcher(AssociationFile(parsing: set.file(app: "A.a")))
    let variables = matcher.variableValues
    return matcher.entries.first?.rules.map {
      Sourced(rule: pool.rule($0, variables: variables), variables: variables)
    } ?? []
  }

  // MARK: - Rules that overlap without one being within the other

  private func intersections(
    _ include: [Sourced], _ exclude: [Sourced], _ witness: LinkWitness, _ budget: inout AnalysisBudget
  ) -> [Part] {
    if let both = intersection(of: include, &budget) {
      var parts: [Part] = []
      for rule in both {
        budget.startQuestion()
        let region = Region(include: [rule.rule], exclude: exclude.map(\.rule))
        guard let witness = region.shortestLink(&budget).witness else { continue }
        let needed = needed(exclude, for: [rule], &budget)
        parts.append(Part(set: description(rule, except: needed, isWhole: true), witness: witness))
      }
      if !parts.isEmpty { return parts }
    }
    let needed = needed(exclude, for: include, &budget)
    return [Part(set: description(include[0], except: needed, isWhole: false), witness: witness)]
  }

  /// Rules that together match what all of `include` match, and nothing else; `nil` where none are known.
  private func intersection(of include: [Sourced], _ budget: inout AnalysisBudget) -> [Sourced]? {
    var names = VariableNames()
    let patterns = include.map { names.pattern(of: $0.rule.source, variables: $0.variables) }
    var shared = [patterns[0]]
    for pattern in patterns.dropFirst() {
      var next: [LinkPattern] = []
      for known in shared {
        var intersection = RuleIntersection(known, pattern, names)
        guard let both = intersection.patterns() else { return nil }
        names = intersection.names
        next += both
      }
      guard next.count <= PatternShuffle.limit else { return nil }
      shared = next
    }
    let rules = shared.flatMap { pattern in
      compile(LinkSet(pattern: pattern, except: [], variables: names.values, isExact: false))
    }
    let needed = withoutNeedless(rules, &budget)
    return isIntersection(needed, include, &budget) ? needed : nil
  }

  /// The rules without those that match nothing that another one does not.
  private func withoutNeedless(_ rules: [Sourced], _ budget: inout AnalysisBudget) -> [Sourced] {
    var rest = rules
    for index in rules.indices.reversed() {
      var others = rest
      let candidate = others.remove(at: index)
      if isEmpty([candidate.rule], others.map(\.rule), &budget) { rest = others }
    }
    return rest
  }

  private func isEmpty(
    _ include: [AnalysedRule], _ exclude: [AnalysedRule], _ budget: inout AnalysisBudget
  ) -> Bool {
    budget.startQuestion()
    return Region(include: include, exclude: exclude).shortestLink(&budget).isEmpty
  }

  /// Whether `rules` together match what all of `include` match, and nothing else.
  private func isIntersection(
    _ rules: [Sourced], _ include: [Sourced], _ budget: inout AnalysisBudget
  ) -> Bool {
    guard isEmpty(include.map(\.rule), rules.map(\.rule), &budget) else { return false }
    for rule in rules {
      for other in include where !isEmpty([rule.rule], [other.rule], &budget) { return false }
    }
    return true
  }
}
