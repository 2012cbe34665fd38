/// What one pattern makes of a text, byte by byte, worked out as far as anybody asks.
///
/// A class, since it remembers what it has worked out for all searches that meet the same pattern. States are numbers:
/// ``dead`` accepts nothing any more, ``universal`` whatever follows. The number of states is at most exponential in the
/// number of `?` and variables between two `*`; whoever asks counts the steps.
final class PatternAutomaton {
  static let dead: Int32 = 0
  static let universal: Int32 = 1

  /// What the text is.
  struct Reading: Hashable {
    var ignoresCase = false
    /// Whether `?` takes a well-formed UTF-8 sequence as one character, as in decoded text.
    var countsCharacters = false
    /// Whether slashes at the end of the text do not count, as in paths.
    var dropsSlashes = false
  }

  let reading: Reading
  private let meter: WorkMeter
  private var places: PlaceNodes
  private var numbers: [State: Int32] = [:]
  private var states: [State] = []
  private var masks: [ByteMask] = []
  private var tellsGroupsApart: [Bool] = []
  private var accepting: [Bool] = []
  private var next: [[Int32]] = []
  private(set) var start: Int32 = 0

  /// Where a text has led.
  private struct State: Hashable {
    var nodes: [Int32]
    /// The beginning of a character that is not complete yet.
    var pending: [UInt8] = []
    var slashes = SlashRun.none
  }

  /// Whether the text ends in slashes, and whether it is accepted without them.
  private enum SlashRun: UInt8 { case none, afterRejected, afterAccepted }

  init(_ graph: PatternGraph, _ reading: Reading, _ meter: WorkMeter) {
    self.reading = reading
    self.meter = meter
    places = PlaceNodes(graph, ignoresCase: reading.ignoresCase)
    add(State(nodes: [-1]))
    add(State(nodes: [-2]))
    let nodes = places.start()
    start = number(of: State(nodes: nodes))
  }

  /// The bytes that mean something of their own in `state`.
  func mask(_ state: Int32) -> ByteMask { masks[Int(state)] }

  /// Whether the remaining bytes differ by their ``ByteGroup`` in `state`.
  func tellsGroupsApart(_ state: Int32) -> Bool { tellsGroupsApart[Int(state)] }

  /// Whether the text may end in `state`.
  func accepts(_ state: Int32) -> Bool { accepting[Int(state)] }

  /// The state behind `byte`.
  func step(_ state: Int32, _ byte: UInt8) -> Int32 {
    guard state > Self.universal else { return state }
    let mask = masks[Int(state)]
    let slot: Int
    if mask.contains(byte) {
      slot = mask.rank(byte)
    } else {
      slot = mask.count + (tellsGroupsApart[Int(state)] ? ByteGroup.of(byte) : 0)
    }
    let known = next[Int(state)][slot]
    if known >= 0 { return known }
    meter.add(states[Int(state)].nodes.count)
    let found = number(of: successor(states[Int(state)], byte))
    next[Int(state)][slot] = found
    return found
  }

  // MARK: - Working states out

  private func number(of state: State) -> Int32 {
    if isDead(state) { return Self.dead }
    if acceptsAnything(state) { return Self.universal }
    if let number = numbers[state] { return number }
    return add(state)
  }

  @discardableResult
  private func add(_ state: State) -> Int32 {
    let number = Int32(states.count)
    numbers[state] = number
    states.append(state)
    let isKnown = number <= Self.universal
    let (mask, groups) = isKnown ? (ByteMask(), false) : sight(of: state)
    masks.append(mask)
    tellsGroupsApart.append(groups)
    accepting.append(isKnown ? number == Self.universal : isAccepted(state))
    next.append(
      isKnown ? [] : Array(repeating: -1, count: mask.count + (groups ? ByteGroup.count : 1)))
    return number
  }

  private func isDead(_ state: State) -> Bool {
    state.nodes.isEmpty && state.slashes != .afterAccepted
  }

  private func acceptsAnything(_ state: State) -> Bool {
    state.slashes != .afterRejected
      && state.nodes.contains { $0 >= 0 && places.graph.nodes[Int($0)].acceptsAnything }
  }

  private func isAccepted(_ state: State) -> Bool {
    switch state.slashes {
    case .afterAccepted: true
    case .afterRejected: false
    case .none: holdsFinal(flushed(state))
    }
  }

  private func holdsFinal(_ nodes: [Int32]) -> Bool {
    nodes.contains { places.graph.nodes[Int($0)].isFinal }
  }

  private func successor(_ state: State, _ byte: UInt8) -> State {
    if reading.dropsSlashes, byte == UInt8(ascii: "/") {
      var slashes = state.slashes
      if slashes == .none { slashes = isAccepted(state) ? .afterAccepted : .afterRejected }
      return State(nodes: places.advance(flushed(state), by: [byte]), slashes: slashes)
    }
    guard reading.countsCharacters else { return State(nodes: places.advance(state.nodes, by: [byte])) }
    return characterSuccessor(state, byte)
  }

  /// Takes a byte of decoded text: a well-formed UTF-8 sequence is one character, any other byte one for itself.
  private func characterSuccessor(_ state: State, _ byte: UInt8) -> State {
    if UTF8Prefix.canFollow(state.pending, byte) {
      let sequence = state.pending + [byte]
      if UTF8Prefix.isComplete(sequence) { return State(nodes: places.advance(state.nodes, by: sequence)) }
      return State(nodes: state.nodes, pending: sequence)
    }
    let nodes = flushed(state)
    if UTF8Prefix.canFollow([], byte), byte >= 0x80 { return State(nodes: nodes, pending: [byte]) }
    return State(nodes: places.advance(nodes, by: [byte]))
  }

  /// The nodes once the pending bytes turn out to be no character: each counts for itself.
  private func flushed(_ state: State) -> [Int32] {
    state.pending.reduce(state.nodes) { places.advance($0, by: [$1]) }
  }

  // MARK: - What a state can see

  /// The bytes that are told apart in `state`, and whether groups of the others are.
  private func sight(of state: State) -> (ByteMask, Bool) {
    var mask = ByteMask()
    var groups = reading.countsCharacters
    if reading.dropsSlashes { mask.insert(UInt8(ascii: "/")) }
    look(from: flushed(state), &mask, &groups)
    if !state.pending.isEmpty {
      let inner = state.pending.reduce(state.nodes) { places.step($0, $1, asCharacter: false) }
      look(from: inner, &mask, &groups)
    }
    return (mask, groups)
  }

  private func look(from nodes: [Int32], _ mask: inout ByteMask, _ groups: inout Bool) {
    for node in nodes {
      for edge in places.graph.nodes[Int(node)].edges {
        switch edge.label {
        case .byte(let byte):
          mask.insert(byte)
          if reading.ignoresCase, byte &- UInt8(ascii: "a") < 26 { mask.insert(byte & ~0x20) }
        case .characterClass: groups = true
        case .anyCharacter: break
        }
      }
    }
  }
}
