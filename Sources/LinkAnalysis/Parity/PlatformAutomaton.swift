/// What one of Android's patterns makes of a text, byte by byte, worked out as far as anybody asks.
///
/// Bytes become UTF-16 code units as in ``AssetLinks/PlatformText``: each piece that is not UTF-8 is one U+FFFD. A class
/// for the same reason as ``PatternAutomaton``, whose numbers for states that accept nothing or everything it shares.
final class PlatformAutomaton {
  private let run: PlatformRun
  private let meter: WorkMeter
  private var numbers: [State: Int32] = [:]
  private var states: [State] = []
  private var masks: [ByteMask] = []
  private var next: [[Int32]] = []
  private(set) var start: Int32 = 0

  /// Where a text has led.
  private struct State: Hashable {
    var place: [Int32]
    /// The beginning of a character that is not complete yet.
    var pending: [UInt8] = []
  }

  private static let replacement: UInt16 = 0xFFFD

  init(_ run: PlatformRun, _ meter: WorkMeter) {
    self.run = run
    self.meter = meter
    add(State(place: []))
    add(State(place: PlatformRun.anything))
    start = number(of: State(place: run.start))
  }

  func mask(_ state: Int32) -> ByteMask { masks[Int(state)] }

  /// Where the next byte matters, it matters how it takes part in UTF-8.
  func tellsGroupsApart(_ state: Int32) -> Bool { state > PatternAutomaton.universal }

  func accepts(_ state: Int32) -> Bool {
    guard state > PatternAutomaton.universal else { return state == PatternAutomaton.universal }
    return flushed(states[Int(state)]).map(run.accepts) ?? false
  }

  func step(_ state: Int32, _ byte: UInt8) -> Int32 {
    guard state > PatternAutomaton.universal else { return state }
    let mask = masks[Int(state)]
    let slot = mask.contains(byte) ? mask.rank(byte) : mask.count + ByteGroup.of(byte)
    let known = next[Int(state)][slot]
    if known >= 0 { return known }
    meter.add(4)
    let found = successor(states[Int(state)], byte).map(number) ?? PatternAutomaton.dead
    next[Int(state)][slot] = found
    return found
  }

  // MARK: - Working states out

  private func number(of state: State) -> Int32 {
    if state.place == PlatformRun.anything { return PatternAutomaton.universal }
    if let number = numbers[state] { return number }
    return add(state)
  }

  @discardableResult
  private func add(_ state: State) -> Int32 {
    let number = Int32(states.count)
    numbers[state] = number
    states.append(state)
    let isKnown = number <= PatternAutomaton.universal
    let mask = isKnown ? ByteMask() : sight(of: state)
    masks.append(mask)
    next.append(isKnown ? [] : Array(repeating: -1, count: mask.count + ByteGroup.count))
    return number
  }

  /// The place once the pending bytes turn out to be no character.
  private func flushed(_ state: State) -> [Int32]? {
    state.pending.isEmpty ? state.place : run.step(state.place, Self.replacement)
  }

  private func successor(_ state: State, _ byte: UInt8) -> State? {
    if UTF8Prefix.canFollow(state.pending, byte) {
      let sequence = state.pending + [byte]
      guard UTF8Prefix.isComplete(sequence) else { return State(place: state.place, pending: sequence) }
      return units(of: sequence).reduce(state.place as [Int32]?) { place, unit in
        place.flatMap { run.step($0, unit) }
      }.map { State(place: $0) }
    }
    guard let place = flushed(state) else { return nil }
    if UTF8Prefix.canFollow([], byte) { return State(place: place, pending: [byte]) }
    return run.step(place, byte < 0x80 ? UInt16(byte) : Self.replacement).map { State(place: $0) }
  }

  private func units(of sequence: [UInt8]) -> [UInt16] {
    Array(String(decoding: sequence, as: UTF8.self).utf16)
  }

  // MARK: - What a state can see

  private func sight(of state: State) -> ByteMask {
    var mask = ByteMask()
    look(at: run.tests(state.place), behind: state.pending, &mask)
    if !state.pending.isEmpty, let place = flushed(state) { look(at: run.tests(place), behind: [], &mask) }
    return mask
  }

  private func look(at tests: [UnitTest], behind pending: [UInt8], _ mask: inout ByteMask) {
    for test in tests {
      if pending.isEmpty { lookAtASCII(test, &mask) }
      for unit in test.unitsBeyondASCII ?? [] {
        let bytes = Array(String(decoding: [unit], as: UTF16.self).utf8)
        if bytes.starts(with: pending), bytes.count > pending.count { mask.insert(bytes[pending.count]) }
      }
    }
  }

  /// Adds the ASCII bytes that are not as the others of their ``ByteGroup``.
  private func lookAtASCII(_ test: UnitTest, _ mask: inout ByteMask) {
    if case .literal(let unit) = test {
      if unit < 0x80 { mask.insert(UInt8(unit)) }
      return
    }
    var covered: [Int: [UInt8]] = [:]
    var missed: [Int: [UInt8]] = [:]
    for byte in UInt8(0)..<0x80 {
      if test.covers(UInt16(byte)) {
        covered[ByteGroup.of(byte), default: []].append(byte)
      } else {
        missed[ByteGroup.of(byte), default: []].append(byte)
      }
    }
    for (group, bytes) in covered {
      guard let others = missed[group] else { continue }
      for byte in bytes.count < others.count ? bytes : others { mask.insert(byte) }
    }
  }
}
