import AssociationFiles
import LinkMatching
import PositionedJSON

/// Works on the rules of a file until nothing smaller is found.
struct MinimisingSearch {
  private let file: AssociationFile
  private let options: FileMinimiser.Options
  private let pool = ConditionPool()
  private let matcher: LinkMatcher
  private var entries: [WorkingEntry]
  /// Variables that the new file adds.
  private var added: [String: [String]] = [:]
  private var budget: AnalysisBudget
  private(set) var steps: [MinimisingStep] = []

  init(_ file: AssociationFile, _ options: FileMinimiser.Options) {
    self.file = file
    self.options = options
    matcher = LinkMatcher(file)
    budget = AnalysisBudget(options.limits)
    let rules = FileRules(matcher, pool)
    entries = zip(rules.entries, rules.rules).compactMap { entry, rules in
      Self.workingEntry(entry, rules, in: file)
    }
  }

  private static func workingEntry(
    _ entry: EffectiveEntry, _ rules: [AnalysedRule], in file: AssociationFile
  ) -> WorkingEntry? {
    guard let detail = file.applinks?.details.first(where: { $0.index == entry.detail }) else { return nil }
    let hasComponents = detail.componentsValue != nil
    guard let array = detail.componentsValue ?? detail.pathsValue else { return nil }
    // An element that is no rule must stay where it is: the array is then left alone.
    let isWhole = array.elements.count == rules.count
    let keys: Set<String> = ["appID", "appIDs", "components"]
    return WorkingEntry(
      detail: entry.detail, array: array, apps: entry.appIDs,
      rules: isWhole
        ? rules.map { WorkingRule(rule: $0, text: $0.source.value.sourceText, places: [$0.source.place]) }
        : [],
      hasComponents: hasComponents,
      isPlain: isWhole && hasComponents && detail.legacyKey == nil && detail.appIDsValue != nil
        && detail.value.members.allSatisfy { keys.contains($0.key.text) })
  }

  var ruleCount: Int { matcher.ruleCount }
  var newRuleCount: Int { entries.filter { $0.mergedInto == nil }.reduce(0) { $0 + $1.rules.count } }

  mutating func run() {
    mergeEntries()
    dropNeedless()
    if options.usesVariables, file.applinks?.defaults == nil { joinFamilies() }
  }

  // MARK: - Policies

  /// For each app the entries that are tried for it, each list once.
  private var policies: [[Int]] {
    var lists: [[Int]] = []
    var seen: Set<[Int]> = []
    for app in Set(entries.flatMap(\.apps)).sorted() {
      let list = entries.indices.filter { entries[$0].mergedInto == nil && entries[$0].apps.contains(app) }
      if seen.insert(list).inserted { lists.append(list) }
    }
    return lists
  }

  private func rules(of policy: [Int]) -> [AnalysedRule] { policy.flatMap { entries[$0].rules.map(\.rule) } }

  // MARK: - Steps

  /// Lets an entry take over the apps of a later one with the same rules, where no other entry of theirs is between.
  private mutating func mergeEntries() {
    for later in entries.indices where entries[later].isPlain && !entries[later].rules.isEmpty {
      let key = entries[later].rules.map(\.rule.meaning)
      let earlier = entries.indices.first { index in
        index < later && entries[index].isPlain && entries[index].mergedInto == nil
          && entries[index].rules.map(\.rule.meaning) == key
      }
      guard let earlier else { continue }
      let apps = Set(entries[later].apps)
      guard entries[earlier...later].dropFirst().dropLast().allSatisfy({ apps.isDisjoint(with: $0.apps) })
      else { continue }
      entries[later].mergedInto = earlier
      entries[earlier].apps += entries[later].apps.filter { !entries[earlier].apps.contains($0) }
      steps.append(.mergedEntry(entries[later].detail, into: entries[earlier].detail))
    }
  }

  private mutating func dropNeedless() {
    for entry in entries.indices where entries[entry].mergedInto == nil {
      for position in entries[entry].rules.indices.reversed() where isNeedless(position, in: entry) {
        let rule = entries[entry].rules.remove(at: position)
        steps += rule.places.map { .dropped($0) }
      }
    }
  }

  private mutating func isNeedless(_ position: Int, in entry: Int) -> Bool {
    // An entry without rules is a thing of its own that nobody has measured.
    guard entries[entry].rules.count > 1 else { return false }
    for policy in policies where policy.contains(entry) {
      let before = policy.prefix { $0 != entry }.reduce(0) { $0 + entries[$1].rules.count }
      if !RuleNeed(rules(of: policy)).isNeedless(at: before + position, &budget) { return false }
    }
    return true
  }

  // MARK: - Variables

  private mutating func joinFamilies() {
    for entry in entries.indices
    where entries[entry].mergedInto == nil && entries[entry].hasComponents && hasNoDefaults(entry) {
      while joinLargestFamily(of: entry) {}
    }
  }

  private func hasNoDefaults(_ entry: Int) -> Bool {
    file.applinks?.details.first { $0.index == entries[entry].detail }?.defaults == nil
  }

  private mutating func joinLargestFamily(of entry: Int) -> Bool {
    for family in SegmentFamilies.all(in: entries[entry].rules.map(\.rule.source)) {
      guard let (name, rule) = joined(family, entry) else { continue }
      for place in [family.positions[0], family.positions[family.positions.count - 1]] {
        var rules = entries[entry].rules
        rules[place] = rule
        for position in family.positions.reversed() where position != place { rules.remove(at: position) }
        guard opensTheSame(entry, rules) else { continue }
        steps.append(.joined(rule.places, variable: name))
        added[name] = family.values
        entries[entry].rules = rules
        return true
      }
    }
    return false
  }

  /// The rule that stands for a family, and its variable; `nil` where it would not be shorter.
  private func joined(_ family: SegmentFamilies.Family, _ entry: Int) -> (name: String, rule: WorkingRule)? {
    let name = added.first { $0.value == family.values }?.key ?? unusedName(for: family)
    var pattern = family.pattern
    pattern.path = "\(family.before)$(\(name))\(family.behind)"
    let text = pattern.json(excluding: family.isExcluded)
    let definition =
      added[name] == nil ? name.utf8.count + 6 + family.values.reduce(0) { $0 + $1.utf8.count + 4 } : 0
    let old = family.positions.reduce(0) { $0 + entries[entry].rules[$1].text.utf8.count }
    guard text.utf8.count + definition < old else { return nil }
    var variables = added
    variables[name] = family.values
    for (known, values) in matcher.variableValues.all {
      variables[known] = values.map { String(decoding: $0, as: UTF8.self) }
    }
    let set = LinkSet(pattern: pattern, except: [], variables: variables, isExact: false)
    let compiled = LinkMatcher(AssociationFile(parsing: set.file(app: "A.a")))
    guard var source = compiled.entries.first?.rules.first else { return nil }
    source.isExcluded = family.isExcluded
    let places = family.positions.flatMap { entries[entry].rules[$0].places }
    return (
      name,
      WorkingRule(rule: pool.rule(source, variables: compiled.variableValues), text: text, places: places)
    )
  }

  /// A name that says where the values stand: that of the segment before them, with a number where it is taken.
  private func unusedName(for family: SegmentFamilies.Family) -> String {
    let segment = family.before.split(separator: "/").last.map(String.init) ?? ""
    let isWord =
      !segment.isEmpty
      && segment.utf8.allSatisfy { ($0 | 0x20) &- UInt8(ascii: "a") < 26 || $0 == UInt8(ascii: "-") }
    let base = isWord ? segment : "section"
    func isTaken(_ name: String) -> Bool {
      added[name] != nil || matcher.variableValues[name] != nil || VariableNames.isPredefined(name)
    }
    var name = base
    var number = 2
    while isTaken(name) {
      name = "\(base)-\(number)"
      number += 1
    }
    return name
  }

  /// Whether it is proved that the same links open the same apps with other rules in an entry.
  private mutating func opensTheSame(_ entry: Int, _ rules: [WorkingRule]) -> Bool {
    var changed = entries
    changed[entry].rules = rules
    for policy in policies where policy.contains(entry) {
      let before = Policy(self.rules(of: policy), variables: VariableValues([]))
      let now = Policy(policy.flatMap { changed[$0].rules.map(\.rule) }, variables: VariableValues([]))
      for (first, second) in [(before, now), (now, before)] {
        var comparison = PolicyComparison(opening: first, other: second)
        comparison.run(&budget)
        guard comparison.result.isEmpty else { return false }
      }
    }
    return true
  }

  // MARK: - The new text

  /// The new file, laid out; `nil` where the edits did not make a file.
  var text: [UInt8]? {
    var edits: [TextEdit] = []
    for entry in entries where entry.mergedInto == nil && !entry.rules.isEmpty {
      edits.append(entry.array.edit(replacingWith: "[\(entry.rules.map(\.text).joined(separator: ", "))]"))
    }
    edits += mergingEdits + variableEdits
    let result = edits.applied(to: file.document.bytes)
    guard result.skipped == 0 else { return nil }
    return AssociationFile(parsing: result.bytes).canonicalText
  }

  private var mergingEdits: [TextEdit] {
    guard let details = file.applinks?.detailsValue else { return [] }
    var edits = details.edits(
      removingElementsAt: Set(entries.filter { $0.mergedInto != nil }.map(\.detail)))
    for target in Set(entries.compactMap(\.mergedInto)) {
      let detail = file.applinks?.details.first { $0.index == entries[target].detail }
      let apps = entries[target].apps.map { JSONQuoting.quoted($0) }.joined(separator: ", ")
      if let value = detail?.appIDsValue { edits.append(value.edit(replacingWith: "[\(apps)]")) }
    }
    return edits
  }

  private var variableEdits: [TextEdit] {
    guard !added.isEmpty, let applinks = file.applinks else { return [] }
    let members = added.sorted { $0.key < $1.key }.map { name, values in
      "\(JSONQuoting.quoted(name)): [\(values.map { JSONQuoting.quoted($0) }.joined(separator: ", "))]"
    }.joined(separator: ", ")
    guard let known = applinks.variablesValue else {
      return applinks.value.edit(addingMember: "substitutionVariables", value: "{\(members)}").map { [$0] }
        ?? []
    }
    guard known.kind == .object else { return [] }
    let comma = known.members.first { _ in true } == nil ? "" : ", "
    return [.insert("\(members)\(comma)", at: known.range.lowerBound + 1)]
  }
}
