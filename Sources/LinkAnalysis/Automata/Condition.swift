/// A condition on one part of a link. Rules that ask the same share it.
final class Condition {
  /// The condition's number in its pool.
  let number: Int32
  /// Whether it is about the part with its escapes decoded.
  let isDecoded: Bool
  /// The bytes that every text begins with that satisfies it, as written in a link.
  let beginning: [UInt8]
  /// Where the work of its automaton is counted.
  let meter: WorkMeter
  private let automaton: Automaton

  private enum Automaton {
    case pattern(PatternAutomaton)
    case item(ItemAutomaton)
    case platform(PlatformAutomaton)
    case spelling
    case route(RouteAutomaton)
  }

  init(_ number: Int32, pattern: PatternAutomaton, beginning: [UInt8], _ meter: WorkMeter) {
    self.meter = meter
    self.number = number
    isDecoded = pattern.reading.countsCharacters
    automaton = .pattern(pattern)
    self.beginning = beginning
  }

  init(_ number: Int32, item: ItemAutomaton, isDecoded: Bool, _ meter: WorkMeter) {
    self.meter = meter
    self.number = number
    self.isDecoded = isDecoded
    automaton = .item(item)
    beginning = []
  }

  /// A condition of Android's on the part, with its escapes decoded or as written.
  init(_ number: Int32, platform: PlatformAutomaton, isDecoded: Bool, _ meter: WorkMeter) {
    self.meter = meter
    self.number = number
    self.isDecoded = isDecoded
    automaton = .platform(platform)
    beginning = []
  }

  /// The condition that nothing is escaped which a path can hold as it is.
  init(spelling number: Int32, _ meter: WorkMeter) {
    self.meter = meter
    self.number = number
    isDecoded = true
    automaton = .spelling
    beginning = []
  }

  /// A condition of a route on the part, with its escapes decoded or as written.
  init(_ number: Int32, route: RouteAutomaton, isDecoded: Bool, _ meter: WorkMeter) {
    self.meter = meter
    self.number = number
    self.isDecoded = isDecoded
    automaton = .route(route)
    beginning = []
  }

  /// Whether the empty path is another one than "/".
  var seesEmptyPath: Bool { if case .platform = automaton { true } else { false } }

  var start: Int32 {
    switch automaton {
    case .pattern(let pattern): pattern.start
    case .item(let item): item.start
    case .platform(let platform): platform.start
    case .spelling: PlainSpelling.start
    case .route(let route): route.start
    }
  }

  func mask(_ state: Int32) -> ByteMask {
    switch automaton {
    case .pattern(let pattern): pattern.mask(state)
    case .item(let item): item.mask(state)
    case .platform(let platform): platform.mask(state)
    case .spelling: PlainSpelling.mask
    case .route(let route): route.mask(state)
    }
  }

  func tellsGroupsApart(_ state: Int32) -> Bool {
    switch automaton {
    case .pattern(let pattern): pattern.tellsGroupsApart(state)
    case .item(let item): item.tellsGroupsApart(state)
    case .platform(let platform): platform.tellsGroupsApart(state)
    case .spelling: true
    // Where the next byte matters, each group may lead elsewhere.
    case .route: state > PatternAutomaton.universal
    }
  }

  func accepts(_ state: Int32) -> Bool {
    switch automaton {
    case .pattern(let pattern): pattern.accepts(state)
    case .item(let item): item.accepts(state)
    case .platform(let platform): platform.accepts(state)
    case .spelling: state == PlainSpelling.start
    case .route(let route): route.accepts(state)
    }
  }

  func step(_ state: Int32, _ byte: UInt8, isEscaped: Bool) -> Int32 {
    switch automaton {
    case .pattern(let pattern): pattern.step(state, byte)
    case .item(let item): item.step(state, byte, isEscaped: isEscaped)
    case .platform(let platform): platform.step(state, byte)
    case .spelling: PlainSpelling.step(state, byte, isEscaped: isEscaped)
    case .route(let route): route.step(state, byte, isEscaped: isEscaped)
    }
  }

  /// Whether a text satisfies the condition.
  func isSatisfied(by text: [LinkSymbol]) -> Bool {
    var state = start
    for symbol in text where state != PatternAutomaton.dead { state = step(state, symbol) }
    return accepts(state)
  }

  /// The state behind a piece of a link.
  func step(_ state: Int32, _ symbol: LinkSymbol) -> Int32 {
    if isDecoded { return step(state, symbol.meaning, isEscaped: symbol.isEscape) }
    var state = state
    for byte in symbol.spelling where state > PatternAutomaton.universal {
      state = step(state, byte, isEscaped: false)
    }
    return state
  }

  /// Whether a condition on the part as written may tell one escape in `state` from another.
  func tellsEscapesApart(_ state: Int32) -> Bool {
    var state = step(state, UInt8(ascii: "%"), isEscaped: false)
    for _ in 0..<2 {
      if state <= PatternAutomaton.universal { return false }
      let mask = mask(state)
      if tellsGroupsApart(state) || Self.hexDigits.contains(where: mask.contains) { return true }
      state = step(state, UInt8(ascii: "0"), isEscaped: false)
    }
    return false
  }

  private static let hexDigits = Array("0123456789ABCDEFabcdef".utf8)
}
