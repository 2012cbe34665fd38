/// The run of wildcards that go back: `*` is any run of units, `?` one. A place is the set of positions in the pattern
/// that the text can have reached; those before the last star reached are dropped, since it accepts what they do.
struct WildcardRun: Hashable {
  let pattern: [UInt16]

  init(_ pattern: [UInt16]) { self.pattern = pattern }

  private static let star = UInt16(UInt8(ascii: "*"))
  private static let question = UInt16(UInt8(ascii: "?"))

  var start: [Int32] { closed([0]) }

  private func closed(_ positions: Set<Int>) -> [Int32] {
    var reached = positions
    var lastStar = -1
    for position in positions {
      var next = position
      while next < pattern.count, pattern[next] == Self.star {
        lastStar = max(lastStar, next)
        next += 1
        reached.insert(next)
      }
    }
    if lastStar == pattern.count - 1, lastStar >= 0 { return PlatformRun.anything }
    if lastStar >= 0 { reached = reached.filter { $0 >= lastStar } }
    return reached.sorted().map { Int32($0) }
  }

  func step(_ place: [Int32], _ unit: UInt16) -> [Int32]? {
    var reached: Set<Int> = []
    for position in place.map(Int.init) where position < pattern.count {
      if pattern[position] == Self.star {
        reached.insert(position)
      } else if pattern[position] == Self.question || pattern[position] == unit {
        reached.insert(position + 1)
      }
    }
    return reached.isEmpty ? nil : closed(reached)
  }

  func accepts(_ place: [Int32]) -> Bool { place.contains { Int($0) == pattern.count } }

  func tests(_ place: [Int32]) -> [UnitTest] {
    place.compactMap { position in
      let unit = Int(position) < pattern.count ? pattern[Int(position)] : Self.star
      return unit == Self.star || unit == Self.question ? nil : .literal(unit)
    }
  }
}
