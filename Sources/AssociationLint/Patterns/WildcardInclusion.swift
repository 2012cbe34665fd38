import PositionedJSON

/// The question whether every text that one pattern matches is matched by another, answered exactly.
///
/// The covered pattern is walked position by position beside the set of positions that the covering pattern can
/// have reached; a text that ends the first walk while the set holds no final position is a counterexample. Where
/// a variable is compared, "covered" is certain and "not covered" is not. Work is bounded by ``InclusionBudget``:
/// beyond it the answer is unknown.
struct WildcardInclusion {
  /// What texts there are.
  enum Texts {
    /// All.
    case any
    /// The empty text, and those with a slash in front and none at the end.
    case paths
  }

  private let inner: [[WildcardToken]]
  private let outer: [[WildcardToken]]
  private let texts: Texts
  private let starts: [Int]
  private let alphabet: [WildcardSymbol]

  /// Whether all texts of `inner` are texts of `outer`; both are alternatives. `nil` where the budget is spent.
  static func isIncluded(
    _ inner: [[WildcardToken]], in outer: [[WildcardToken]], among texts: Texts,
    budget: inout InclusionBudget
  ) -> Bool? {
    if inner.allSatisfy(outer.contains) { return true }
    let outerSize = outer.reduce(0) { $0 + $1.count + 1 }
    let innerSize = inner.reduce(0) { $0 + $1.count + 1 }
    budget.spend(outerSize + innerSize)
    guard outerSize <= StateSet.capacity, innerSize <= 4096, !budget.isSpent else { return nil }
    guard sampleIsCovered(inner, outer, texts, &budget) else { return false }
    return WildcardInclusion(inner, outer, texts).search(&budget)
  }

  /// The quick test: a text of `inner` that uses no byte of `outer` where it has the choice.
  private static func sampleIsCovered(
    _ inner: [[WildcardToken]], _ outer: [[WildcardToken]], _ texts: Texts,
    _ budget: inout InclusionBudget
  ) -> Bool {
    var steps = 0
    defer { budget.spend(steps) }
    for form in inner {
      guard texts == .any || form.isEmpty || form.first == .slash else { continue }
      let sample = form.map(sampleSymbol)
      if !outer.contains(where: { WildcardPattern.matches($0, sample, steps: &steps) }) { return false }
    }
    return true
  }

  private static func sampleSymbol(_ token: WildcardToken) -> WildcardSymbol {
    if token.isWildcard { return .other }
    if token.isVariable { return WildcardSymbol(variable: token) }
    return WildcardSymbol(literal: UInt8(truncatingIfNeeded: token.rawValue))
  }

  private init(_ inner: [[WildcardToken]], _ outer: [[WildcardToken]], _ texts: Texts) {
    self.inner = inner
    self.outer = outer
    self.texts = texts
    var starts: [Int] = []
    var next = 0
    for form in outer {
      starts.append(next)
      next += form.count + 1
    }
    self.starts = starts
    alphabet = Self.alphabet(of: outer)
  }

  /// The symbols that the covering pattern can tell apart.
  private static func alphabet(of forms: [[WildcardToken]]) -> [WildcardSymbol] {
    var bytes: Set<UInt8> = [UInt8(ascii: "/")]
    for token in forms.joined() {
      if let byte = token.exactByte {
        bytes.insert(byte)
      } else if let letter = token.caselessLetter {
        bytes.insert(letter)
        bytes.insert(letter & ~0x20)
      }
    }
    return bytes.sorted().map { WildcardSymbol(byte: $0) } + [.other]
  }

  /// What kind of text has been read so far.
  private enum Reading: Hashable {
    case nothing
    case slashAtEnd
    case complete
  }

  private struct Node: Hashable {
    var form: Int
    var position: Int
    var reading: Reading
    var reached: StateSet
  }

  private func search(_ budget: inout InclusionBudget) -> Bool? {
    var start = StateSet()
    for form in outer.indices { insert(form, 0, into: &start) }
    var stack: [Node] = []
    for form in inner.indices {
      stack.append(
        Node(form: form, position: 0, reading: texts == .paths ? .nothing : .complete, reached: start))
    }
    var seen = Set(stack)
    var limit = budget.stepsPerComparison
    while let node = stack.popLast() {
      let before = limit
      let isCounterexample = visit(node, &limit) { next in
        if seen.insert(next).inserted { stack.append(next) }
      }
      budget.spend(before - limit)
      if isCounterexample { return false }
      if limit <= 0 || budget.isSpent { return nil }
    }
    return true
  }

  /// Whether a text ends here that the covering pattern does not match; hands on the nodes that follow.
  private func visit(_ node: Node, _ limit: inout Int, _ push: (Node) -> Void) -> Bool {
    let tokens = inner[node.form]
    limit -= 1
    guard node.position < tokens.count else {
      return node.reading != .slashAtEnd && !hasFinalState(node.reached)
    }
    let token = tokens[node.position]
    var next = node
    next.position += token == .run ? 0 : 1
    if token.isWildcard {
      for symbol in alphabet { read(symbol, from: node, to: next, &limit, push) }
    } else if let letter = token.caselessLetter {
      read(WildcardSymbol(byte: letter), from: node, to: next, &limit, push)
      read(WildcardSymbol(byte: letter & ~0x20), from: node, to: next, &limit, push)
    } else if let byte = token.exactByte {
      read(WildcardSymbol(literal: byte), from: node, to: next, &limit, push)
    } else {
      read(WildcardSymbol(variable: token), from: node, to: next, &limit, push)
    }
    if token == .run {
      var skipped = node
      skipped.position += 1
      push(skipped)
    }
    return false
  }

  @inline(__always)
  private func read(
    _ symbol: WildcardSymbol, from node: Node, to target: Node, _ limit: inout Int, _ push: (Node) -> Void
  ) {
    if node.reading == .nothing, symbol != .slash { return }
    var next = target
    next.reading = texts == .paths && symbol == .slash ? .slashAtEnd : .complete
    var reached = StateSet()
    var steps = 1
    node.reached.forEach { state in
      steps += 1
      let form = formIndex(of: state)
      let position = state - starts[form]
      guard position < outer[form].count else { return }
      let token = outer[form][position]
      if token == .run {
        insert(form, position, into: &reached)
      } else if token.accepts(symbol) {
        insert(form, position + 1, into: &reached)
      }
    }
    limit -= steps
    next.reached = reached
    push(next)
  }

  private func formIndex(of state: Int) -> Int {
    var form = starts.count - 1
    while form > 0, starts[form] > state { form -= 1 }
    return form
  }

  /// Adds a position and, behind a `*` that may stand for nothing, the one after it.
  private func insert(_ form: Int, _ position: Int, into states: inout StateSet) {
    var position = position
    states.insert(starts[form] + position)
    while position < outer[form].count, outer[form][position] == .run {
      position += 1
      states.insert(starts[form] + position)
    }
  }

  private func hasFinalState(_ states: StateSet) -> Bool {
    outer.indices.contains { states.contains(starts[$0] + outer[$0].count) }
  }
}
