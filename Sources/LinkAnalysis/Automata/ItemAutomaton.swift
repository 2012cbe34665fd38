/// What one named item of a query dictionary makes of a query, byte by byte.
///
/// Every occurrence of the item must fit its pattern; an absent item, and one without a value, counts as empty. Source:
/// W19, documented; ORA, observed. A class for the same reason as ``PatternAutomaton``.
final class ItemAutomaton {
  private let name: [UInt8]
  private let value: PatternAutomaton
  private var ignoresCase: Bool { value.reading.ignoresCase }
  private var numbers: [State: Int32] = [:]
  private var states: [State] = []
  private var masks: [ByteMask] = []
  private var next: [[Int32]] = []
  private(set) var start: Int32 = 0

  /// Where a query has led.
  private struct State: Hashable {
    var place: Place
    /// Whether the item has occurred.
    var isPresent = false
  }

  private enum Place: Hashable {
    /// Nothing was read yet: there is no item at all.
    case beginning
    /// So many bytes of the name were read, at the start of an item.
    case name(Int)
    /// In the item's value.
    case value(Int32)
    /// In another item.
    case other
    /// Some occurrence did not fit.
    case failed
  }

  init(name: [UInt8], value: PatternAutomaton) {
    self.name = value.reading.ignoresCase ? name.map(Self.folded) : name
    self.value = value
    _ = number(of: State(place: .failed))
    _ = number(of: State(place: .failed, isPresent: true))
    start = number(of: State(place: .beginning))
  }

  func mask(_ state: Int32) -> ByteMask { masks[Int(state)] }

  func tellsGroupsApart(_ state: Int32) -> Bool {
    if case .value(let inner) = states[Int(state)].place { value.tellsGroupsApart(inner) } else { false }
  }

  func accepts(_ state: Int32) -> Bool {
    let end = closed(states[Int(state)])
    if end.place == .failed { return false }
    return end.isPresent || value.accepts(value.start)
  }

  /// The state behind `byte`; `isEscaped` where an escape stands for it, which separates nothing.
  func step(_ state: Int32, _ byte: UInt8, isEscaped: Bool) -> Int32 {
    guard state > PatternAutomaton.universal else { return PatternAutomaton.dead }
    let slot = slot(state, byte, isEscaped)
    let known = next[Int(state)][slot]
    if known >= 0 { return known }
    let found = number(of: successor(states[Int(state)], byte, isEscaped))
    next[Int(state)][slot] = found
    return found
  }

  /// The place of a byte in the table of known steps: two at its end are for separators that are escaped.
  private func slot(_ state: Int32, _ byte: UInt8, _ isEscaped: Bool) -> Int {
    let row = next[Int(state)].count
    if isEscaped, byte == UInt8(ascii: "&") { return row - 1 }
    if isEscaped, byte == UInt8(ascii: "=") { return row - 2 }
    let mask = masks[Int(state)]
    if mask.contains(byte) { return mask.rank(byte) }
    return mask.count + (tellsGroupsApart(state) ? ByteGroup.of(byte) : 0)
  }

  // MARK: - Working states out

  private func number(of state: State) -> Int32 {
    if case .failed = state.place, !states.isEmpty, !state.isPresent { return PatternAutomaton.dead }
    if let number = numbers[state] { return number }
    let number = Int32(states.count)
    numbers[state] = number
    states.append(state)
    let mask = sight(of: state)
    masks.append(mask)
    let groups = tellsGroupsApart(number) ? ByteGroup.count : 1
    next.append(Array(repeating: -1, count: mask.count + groups + 2))
    return number
  }

  private func successor(_ state: State, _ byte: UInt8, _ isEscaped: Bool) -> State {
    if byte == UInt8(ascii: "&"), !isEscaped {
      let end = state.place == .beginning ? opened(state) : state
      let result = closed(end)
      return result.place == .failed ? failed : State(place: .name(0), isPresent: result.isPresent)
    }
    var result = state
    switch state.place {
    case .beginning: return successor(opened(state), byte, isEscaped)
    case .name(let count):
      if byte == UInt8(ascii: "="), !isEscaped {
        result.place = count == name.count ? .value(value.start) : .other
      } else {
        let fits = count < name.count && name[count] == (ignoresCase ? Self.folded(byte) : byte)
        result.place = fits ? .name(count + 1) : .other
      }
    case .value(let inner):
      result.place = .value(value.step(inner, byte))
      // The occurrence cannot fit any more, whatever follows.
      if result.place == .value(PatternAutomaton.dead) { return failed }
    case .other, .failed: break
    }
    return result
  }

  private var failed: State { State(place: .failed) }

  private func opened(_ state: State) -> State { State(place: .name(0), isPresent: state.isPresent) }

  /// The state behind the end of an item, with the item judged.
  private func closed(_ state: State) -> State {
    switch state.place {
    case .name(let count) where count == name.count:
      return value.accepts(value.start) ? State(place: .other, isPresent: true) : failed
    case .value(let inner):
      return value.accepts(inner) ? State(place: .other, isPresent: true) : failed
    case .beginning, .name, .other, .failed: return state
    }
  }

  private func sight(of state: State) -> ByteMask {
    var mask = ByteMask()
    mask.insert(UInt8(ascii: "&"))
    switch state.place {
    case .beginning, .name:
      mask.insert(UInt8(ascii: "="))
      let count = if case .name(let count) = state.place { count } else { 0 }
      guard count < name.count else { break }
      mask.insert(name[count])
      if ignoresCase, name[count] &- UInt8(ascii: "a") < 26 { mask.insert(name[count] & ~0x20) }
    case .value(let inner): mask.formUnion(value.mask(inner))
    case .other, .failed: break
    }
    return mask
  }

  private static func folded(_ byte: UInt8) -> UInt8 {
    byte &- UInt8(ascii: "A") < 26 ? byte | 0x20 : byte
  }
}
