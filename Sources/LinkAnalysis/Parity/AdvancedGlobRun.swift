import AssetLinks

/// The run of ``AssetLinks/AdvancedGlob``: the token at hand, and how often it has covered a unit.
///
/// Counts beyond the minimum are told apart only where there is a maximum.
struct AdvancedGlobRun: Hashable {
  let tokens: [AdvancedGlob.Token]

  init(_ tokens: [AdvancedGlob.Token]) { self.tokens = tokens }

  var start: [Int32] { at(0, 0) }

  private static let unbounded = Int(Int32.max)

  private func at(_ index: Int, _ count: Int) -> [Int32] {
    guard index < tokens.count else { return [Int32(index), 0] }
    let token = tokens[index]
    if token.maximum == Self.unbounded {
      let isLast = tokens[(index + 1)...].allSatisfy { $0.minimum <= 0 }
      if token.symbol == .any, count >= token.minimum, isLast { return PlatformRun.anything }
      return [Int32(index), Int32(min(count, max(token.minimum, 0)))]
    }
    // All is taken that the token may take: the next one is at hand.
    if count >= token.maximum, count >= token.minimum { return at(index + 1, 0) }
    return [Int32(index), Int32(count)]
  }

  func step(_ place: [Int32], _ unit: UInt16) -> [Int32]? {
    var index = Int(place[0])
    var count = Int(place[1])
    while index < tokens.count {
      let token = tokens[index]
      if count < token.maximum, token.symbol.covers(unit) { return at(index, count + 1) }
      if count < token.minimum { return nil }
      index += 1
      count = 0
    }
    return nil
  }

  func accepts(_ place: [Int32]) -> Bool {
    let index = Int(place[0])
    guard index < tokens.count else { return true }
    return Int(place[1]) >= tokens[index].minimum && tokens[(index + 1)...].allSatisfy { $0.minimum <= 0 }
  }

  func tests(_ place: [Int32]) -> [UnitTest] {
    var tests: [UnitTest] = []
    var count = Int(place[1])
    for token in tokens[min(Int(place[0]), tokens.count)...] {
      if count < token.maximum { tests.append(.symbol(token.symbol)) }
      if count < token.minimum { break }
      count = 0
    }
    return tests
  }
}
