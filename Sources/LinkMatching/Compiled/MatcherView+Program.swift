extension MatcherView {
  /// Whether the steps from `first` on cover the whole of `text`.
  ///
  /// Keeps the set of places that the steps so far can reach, one bit a place. The cost is at most the length of
  /// the steps and of their variables' values × text length; no step is ever tried twice from one place.
  func matchesProgram(_ first: Int, _ text: Text, _ options: CompiledPattern.Options) -> Bool {
    if steps[first].kind == .literal, !literalFits(steps[first], text, 0, options) { return false }
    let words = text.count >> 6 + 1
    return withUnsafeTemporaryAllocation(of: UInt64.self, capacity: words * 4) { memory in
      guard let base = memory.baseAddress else { return false }
      let current = PlaceSet(words: base, count: words)
      current.clear()
      current.insert(0)
      var state = ProgramState(
        current: current, next: PlaceSet(words: base + words, count: words),
        inner: (
          PlaceSet(words: base + words * 2, count: words), PlaceSet(words: base + words * 3, count: words)
        ))
      guard run(first, text, options, &state) else { return false }
      return state.current.contains(text.count)
    }
  }

  private struct ProgramState {
    var current: PlaceSet
    var next: PlaceSet
    /// Room for the value of a variable; values hold no variables, so one level is enough.
    var inner: (PlaceSet, PlaceSet)
  }

  /// Runs the steps; false as soon as no place can be reached.
  private func run(
    _ first: Int, _ text: Text, _ options: CompiledPattern.Options, _ state: inout ProgramState
  ) -> Bool {
    var at = first
    while steps[at].kind != .end {
      let step = steps[at]
      at += 1
      state.next.clear()
      if step.kind == .variable {
        advance(variables[Int(step.first)], text, options, &state)
      } else {
        advance(step, text, options, from: state.current, to: state.next)
      }
      swap(&state.current, &state.next)
      if state.current.isEmpty { return false }
    }
    return true
  }

  private func advance(
    _ step: PatternStep, _ text: Text, _ options: CompiledPattern.Options, from: PlaceSet, to: PlaceSet
  ) {
    switch step.kind {
    case .literal:
      from.forEach { place in
        if literalFits(step, text, place, options) { to.insert(place + Int(step.length)) }
      }
    case .anyCharacter:
      let counts = options.contains(.countsCharacters)
      from.forEach { place in
        if place < text.count { to.insert(place + (counts ? characterLength(text, place) : 1)) }
      }
    case .anyRun:
      guard var place = from.first else { return }
      guard options.contains(.countsCharacters) else { return to.insert(place...text.count) }
      while place < text.count {
        to.insert(place)
        place += characterLength(text, place)
      }
      to.insert(text.count)
    case .characterClass:
      guard let characterClass = CharacterClass(rawValue: step.first) else { return }
      let folds = options.contains(.ignoresCase)
      from.forEach { place in
        if place < text.count, characterClass.contains(text[place], ignoringCase: folds) {
          to.insert(place + 1)
        }
      }
    case .variable, .end: break
    }
  }

  @inline(__always)
  private func literalFits(
    _ step: PatternStep, _ text: Text, _ place: Int, _ options: CompiledPattern.Options
  ) -> Bool {
    let length = Int(step.length)
    guard place + length <= text.count else { return false }
    let wanted = bytes + Int(step.first)
    if options.contains(.ignoresCase) {
      for index in 0..<length where PatternCompiler.lowercased(text[place + index]) != wanted[index] {
        return false
      }
      return true
    }
    for index in 0..<length where text[place + index] != wanted[index] { return false }
    return true
  }

  private func advance(
    _ variable: CompiledVariable, _ text: Text, _ options: CompiledPattern.Options,
    _ state: inout ProgramState
  ) {
    if variable.root != CompiledVariable.none {
      let next = state.next
      state.current.forEach { place in
        walk(variable.root, text, place, ignoresCase: options.contains(.ignoresCase), into: next)
      }
    }
    for program in variable.programs {
      state.inner.0.copy(state.current)
      if runValue(Int(valuePrograms[Int(program)]), text, options, &state) {
        state.next.formUnion(state.inner.0)
      }
    }
  }

  private func runValue(
    _ first: Int, _ text: Text, _ options: CompiledPattern.Options, _ state: inout ProgramState
  ) -> Bool {
    var at = first
    while steps[at].kind != .end {
      state.inner.1.clear()
      advance(steps[at], text, options, from: state.inner.0, to: state.inner.1)
      swap(&state.inner.0, &state.inner.1)
      if state.inner.0.isEmpty { return false }
      at += 1
    }
    return true
  }

  /// Follows a variable's tree from `place` on and marks the end of every value on the way.
  private func walk(
    _ root: UInt32, _ text: Text, _ place: Int, ignoresCase: Bool, into ends: PlaceSet
  ) {
    var node = nodes[Int(root)]
    var place = place
    while true {
      if node.endsValue { ends.insert(place) }
      guard place < text.count else { return }
      let byte = ignoresCase ? PatternCompiler.lowercased(text[place]) : text[place]
      var child = node.firstChild
      while child != CompiledVariable.none, nodes[Int(child)].byte != byte {
        child = nodes[Int(child)].nextSibling
      }
      guard child != CompiledVariable.none else { return }
      node = nodes[Int(child)]
      place += 1
    }
  }
}
