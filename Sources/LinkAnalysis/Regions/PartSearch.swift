/// Walks the texts of one part of links, the shortest first, through all conditions at once.
///
/// A node stands for all texts that lead every condition to the same state, so that there are finitely many of them. The
/// walk ends when nothing is left, when its visitor has seen enough, or when the budget is spent.
struct PartSearch {
  /// Where texts have led all conditions.
  private struct Key: Hashable {
    /// The positions of the conditions that can still be satisfied, each followed by its state.
    var states: [Int32]
    var stray = StrayPercent.none
    /// Whether nothing can follow: the path is empty.
    var isWhole = false
  }

  private struct Node {
    var key: Key
    var parent: Int32
    var symbol: LinkSymbol?
  }

  let question: PartQuestion
  private let alphabet: PartAlphabet
  private let isRequired: [Bool]
  private var nodes: [Node] = []
  private var seen: Set<Key> = []
  /// The nodes to visit, by the length of their texts.
  private var waiting: [[Int32]] = [[]]
  private var symbolsBySight: [PartAlphabet.Sight: [LinkSymbol]] = [:]

  init(_ question: PartQuestion) {
    self.question = question
    alphabet = PartAlphabet(
      part: question.part, hasEscapes: question.conditions.contains { $0.isDecoded })
    var isRequired = Array(repeating: false, count: question.conditions.count)
    for position in question.required { isRequired[position] = true }
    self.isRequired = isRequired
  }

  /// What a visitor wants after a text.
  enum Verdict { case goOn, enough }

  /// Walks.
  ///
  /// - Parameters:
  ///   - isHopeless: Whether texts are of no use of which it is certain that they satisfy these excluded rules.
  ///   - visit: Gets a text that satisfies all required conditions: the excluded rules that it satisfies, its length and
  ///     its node, for ``text(of:)``.
  /// - Returns: Whether the walk came to its end; `false` where the budget was spent before.
  mutating func walk(
    _ budget: inout AnalysisBudget, isHopeless: (RuleBits) -> Bool,
    visit: (_ satisfied: RuleBits, _ length: Int, _ node: Int32) -> Verdict
  ) -> Bool {
    start(isHopeless)
    var length = 0
    while length < waiting.count {
      var index = 0
      while index < waiting[length].count {
        let node = waiting[length][index]
        index += 1
        let key = nodes[Int(node)].key
        // Escapes are longer than other symbols: only at its turn is a text known to be the shortest for its key.
        if alphabet.hasEscapes, !seen.insert(key).inserted { continue }
        guard budget.spend(1 + key.states.count / 2) else { return false }
        if let satisfied = satisfied(by: key), visit(satisfied, length, node) == .enough { return true }
        expand(node, length, isHopeless)
        guard budget.spend(question.conditions.first?.meter.take() ?? 0) else { return false }
      }
      waiting[length] = []
      length += 1
    }
    return true
  }

  /// The text that led to `node`, and how the symbols are written.
  func text(of node: Int32) -> [UInt8] {
    var pieces: [[UInt8]] = []
    var current = node
    while current >= 0 {
      if let symbol = nodes[Int(current)].symbol { pieces.append(symbol.spelling) }
      current = nodes[Int(current)].parent
    }
    return pieces.reversed().flatMap { $0 }
  }

  // MARK: - Steps

  private mutating func start(_ isHopeless: (RuleBits) -> Bool) {
    var states: [Int32] = []
    for (position, condition) in question.conditions.enumerated() {
      states += [Int32(position), condition.start]
    }
    let key = Key(states: states)
    guard question.part == .path else { return enter(key, parent: -1, nil, length: 0, isHopeless) }
    if question.conditions.contains(where: \.seesEmptyPath) { enterEmptyPath(key, isHopeless) }
    // Every other path begins with a slash; for association files the empty one counts as "/".
    let slash = LinkSymbol(UInt8(ascii: "/"))
    guard let next = successor(key, slash) else { return }
    enter(next, parent: -1, slash, length: 1, isHopeless)
  }

  /// Enters the empty path, which is "/" for the conditions that do not tell both apart.
  private mutating func enterEmptyPath(_ start: Key, _ isHopeless: (RuleBits) -> Bool) {
    var key = Key(states: [], isWhole: true)
    for index in stride(from: 0, to: start.states.count, by: 2) {
      let condition = question.conditions[Int(start.states[index])]
      var state = start.states[index + 1]
      if !condition.seesEmptyPath { state = condition.step(state, LinkSymbol(UInt8(ascii: "/"))) }
      if state != PatternAutomaton.dead {
        key.states += [start.states[index], state]
      } else if isRequired[Int(start.states[index])] {
        return
      }
    }
    enter(key, parent: -1, nil, length: 0, isHopeless)
  }

  private mutating func expand(_ node: Int32, _ length: Int, _ isHopeless: (RuleBits) -> Bool) {
    let key = nodes[Int(node)].key
    guard !key.isWhole else { return }
    let sight = sight(of: key)
    let symbols = symbolsBySight[sight] ?? alphabet.symbols(sight)
    symbolsBySight[sight] = symbols
    for symbol in symbols {
      guard let next = successor(key, symbol) else { continue }
      enter(next, parent: node, symbol, length: length + symbol.spelling.count, isHopeless)
    }
  }

  private func sight(of key: Key) -> PartAlphabet.Sight {
    var sight = PartAlphabet.Sight()
    // Which digits may follow a stray "%" depends on whether they are hexadecimal.
    sight.writtenGroups = key.stray != .none
    var index = 0
    while index < key.states.count {
      let condition = question.conditions[Int(key.states[index])]
      let state = key.states[index + 1]
      index += 2
      if state == PatternAutomaton.universal { continue }
      if condition.isDecoded {
        sight.decoded.formUnion(condition.mask(state))
        sight.decodedGroups = sight.decodedGroups || condition.tellsGroupsApart(state)
      } else {
        sight.seesWritten = sight.seesWritten || (alphabet.hasEscapes && condition.tellsEscapesApart(state))
        sight.written.formUnion(condition.mask(state))
        sight.writtenGroups = sight.writtenGroups || condition.tellsGroupsApart(state)
      }
    }
    return sight
  }

  private mutating func enter(
    _ key: Key, parent: Int32, _ symbol: LinkSymbol?, length: Int, _ isHopeless: (RuleBits) -> Bool
  ) {
    if alphabet.hasEscapes ? seen.contains(key) : !seen.insert(key).inserted { return }
    let certain = certain(in: key)
    guard !isHopeless(certain) else { return }
    nodes.append(Node(key: key, parent: parent, symbol: symbol))
    while waiting.count <= length { waiting.append([]) }
    waiting[length].append(Int32(nodes.count - 1))
  }

  /// The key behind `symbol`; `nil` where a required condition cannot be satisfied any more.
  private func successor(_ key: Key, _ symbol: LinkSymbol) -> Key? {
    var next = Key(states: [])
    if alphabet.hasEscapes {
      guard let stray = key.stray.after(symbol) else { return nil }
      next.stray = stray
    }
    next.states.reserveCapacity(key.states.count)
    var index = 0
    while index < key.states.count {
      let position = key.states[index]
      let state = question.conditions[Int(position)].step(key.states[index + 1], symbol)
      index += 2
      if state == PatternAutomaton.dead {
        if isRequired[Int(position)] { return nil }
      } else {
        next.states.append(position)
        next.states.append(state)
      }
    }
    if question.hasCompoundRules, next.states.count < key.states.count { dropLost(&next) }
    return next
  }

  /// Drops conditions that only rules ask which cannot be satisfied any more.
  private func dropLost(_ key: inout Key) {
    let alive = Set(stride(from: 0, to: key.states.count, by: 2).map { Int(key.states[$0]) })
    var needed = Set(question.required)
    for rule in question.excluded where rule.allSatisfy(alive.contains) { needed.formUnion(rule) }
    guard needed.count < alive.count else { return }
    var kept: [Int32] = []
    for index in stride(from: 0, to: key.states.count, by: 2)
    where needed.contains(Int(key.states[index])) {
      kept += [key.states[index], key.states[index + 1]]
    }
    key.states = kept
  }

  // MARK: - What is known at a node

  /// The excluded rules that all texts behind `key` satisfy.
  private func certain(in key: Key) -> RuleBits {
    var bits = question.always
    var universal: Set<Int> = []
    for index in stride(from: 0, to: key.states.count, by: 2)
    where key.states[index + 1] == PatternAutomaton.universal {
      let position = Int(key.states[index])
      for rule in question.soleExcluded[position] { bits.insert(rule) }
      if question.hasCompoundRules { universal.insert(position) }
    }
    guard universal.count > 1 else { return bits }
    for (rule, conditions) in question.excluded.enumerated()
    where conditions.count > 1 && conditions.allSatisfy(universal.contains) { bits.insert(rule) }
    return bits
  }

  /// The excluded rules that the text which ends here satisfies; `nil` if it misses a required condition.
  private func satisfied(by key: Key) -> RuleBits? {
    var bits = question.always
    var accepted: Set<Int> = []
    var required = 0
    for index in stride(from: 0, to: key.states.count, by: 2) {
      let position = Int(key.states[index])
      let accepts = question.conditions[position].accepts(key.states[index + 1])
      if isRequired[position] {
        guard accepts else { return nil }
        required += 1
      }
      guard accepts else { continue }
      for rule in question.soleExcluded[position] { bits.insert(rule) }
      if question.hasCompoundRules { accepted.insert(position) }
    }
    guard required == question.required.count else { return nil }
    guard question.hasCompoundRules else { return bits }
    for (rule, conditions) in question.excluded.enumerated()
    where conditions.count > 1 && conditions.allSatisfy(accepted.contains) { bits.insert(rule) }
    return bits
  }
}
