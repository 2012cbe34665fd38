/// What a part of a route's links makes of a text, symbol by symbol, worked out as far as anybody asks.
///
/// A class for the same reason as ``PatternAutomaton``, whose numbers for states that accept nothing or everything it shares.
final class RouteAutomaton {
  private let graph: RouteGraph
  private let separators: [UInt8: Int16]
  private let meter: WorkMeter
  private var numbers: [[Int32]: Int32] = [:]
  private var states: [[Int32]] = []
  private var masks: [ByteMask] = []
  private var next: [[Int32]] = []
  private(set) var start: Int32 = 0

  /// An automaton for `graph`; `separators` are the bytes that are symbols of their own where they stand as they are.
  init(_ graph: RouteGraph, separators: [UInt8: Int16], _ meter: WorkMeter) {
    self.graph = graph
    self.separators = separators
    self.meter = meter
    add([])
    // The state that accepts everything is not used: no part of a route does.
    add([-1])
    start = number(of: [0])
  }

  func mask(_ state: Int32) -> ByteMask { masks[Int(state)] }

  func accepts(_ state: Int32) -> Bool {
    state == PatternAutomaton.universal || states[Int(state)].contains(where: graph.finals.contains)
  }

  func step(_ state: Int32, _ byte: UInt8, isEscaped: Bool) -> Int32 {
    guard state > PatternAutomaton.universal else { return state }
    let symbol = isEscaped ? Int16(byte) : separators[byte] ?? Int16(byte)
    let known = next[Int(state)][Int(symbol)]
    if known >= 0 { return known }
    meter.add(states[Int(state)].count)
    let found = number(of: successor(states[Int(state)], symbol))
    next[Int(state)][Int(symbol)] = found
    return found
  }

  // MARK: - Working states out

  private func successor(_ places: [Int32], _ symbol: Int16) -> [Int32] {
    var result: Set<Int32> = []
    for place in places {
      for edge in graph.nodes[Int(place)] where edge.first <= symbol && symbol <= edge.last {
        result.insert(edge.target)
      }
    }
    return result.sorted()
  }

  private func number(of places: [Int32]) -> Int32 { numbers[places] ?? add(places) }

  @discardableResult
  private func add(_ places: [Int32]) -> Int32 {
    let number = Int32(states.count)
    numbers[places] = number
    states.append(places)
    let isKnown = number <= PatternAutomaton.universal
    masks.append(isKnown ? ByteMask() : sight(of: places))
    next.append(isKnown ? [] : Array(repeating: -1, count: RouteGraph.symbolCount))
    return number
  }

  /// The bytes that lead elsewhere than most of their ``ByteGroup``.
  private func sight(of places: [Int32]) -> ByteMask {
    var mask = ByteMask()
    for byte in separators.keys { mask.insert(byte) }
    var members: [Int: [[Int32]: [UInt8]]] = [:]
    // Between two cuts all bytes lead to the same places.
    var cuts: Set<Int16> = [0]
    for place in places {
      for edge in graph.nodes[Int(place)] { cuts.formUnion([edge.first, edge.last + 1]) }
    }
    var target: [Int32] = []
    for byte in UInt8.min...UInt8.max {
      if cuts.contains(Int16(byte)) { target = successor(places, Int16(byte)) }
      members[ByteGroup.of(byte), default: [:]][target, default: []].append(byte)
    }
    for group in members.values where group.count > 1 {
      let largest = group.values.map(\.count).max() ?? 0
      var isLargestLeft = true
      for bytes in group.values.sorted(by: { $0[0] < $1[0] }) {
        if isLargestLeft, bytes.count == largest {
          isLargestLeft = false
          continue
        }
        for byte in bytes { mask.insert(byte) }
      }
    }
    return mask
  }
}
