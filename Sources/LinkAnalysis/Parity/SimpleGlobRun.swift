/// The run of ``AssetLinks/SimpleGlob``: where it stands in the pattern, and what it is doing there.
struct SimpleGlobRun: Hashable {
  let pattern: [UInt16]

  init(_ pattern: [UInt16]) { self.pattern = pattern }

  /// What the algorithm is doing.
  private enum Task: Int32 {
    /// It is about to take a token.
    case token
    /// It is behind a `.*` and skips to the unit at its place.
    case skipping
    /// It takes all that is as the unit at its place, which a star follows.
    case repeating
  }

  private static let backslash = UInt16(UInt8(ascii: "\\"))
  private static let star = UInt16(UInt8(ascii: "*"))
  private static let dot = UInt16(UInt8(ascii: "."))

  var start: [Int32] { at(0) }

  /// The unit of the pattern, 0 behind its end as the platform has it.
  private func unit(_ index: Int) -> UInt16 { index < pattern.count ? pattern[index] : 0 }

  private func isLastRun(_ place: Int) -> Bool {
    place == pattern.count - 2 && pattern[place] == Self.dot && pattern[place + 1] == Self.star
  }

  /// The place before a token; a `.*` at the very end takes everything.
  private func at(_ place: Int) -> [Int32] {
    isLastRun(place) ? PlatformRun.anything : [Task.token.rawValue, Int32(place)]
  }

  private func split(_ place: [Int32]) -> (Task, Int) { (Task(rawValue: place[0]) ?? .token, Int(place[1])) }

  func step(_ place: [Int32], _ next: UInt16) -> [Int32]? {
    var (task, index) = split(place)
    switch task {
    case .skipping: return next == unit(index) ? at(index + 1) : place
    case .repeating:
      if next == unit(index) { return place }
      index += 2
    case .token: break
    }
    while index < pattern.count {
      let token = Token(self, index)
      switch token.kind {
      case .one: return token.character == Self.dot || token.character == next ? at(token.end) : nil
      case .run:
        // The star is the last of the pattern: the platform accepts the rest at once.
        guard token.end < pattern.count else { return PlatformRun.anything }
        let stop = token.end + (pattern[token.end] == Self.backslash ? 1 : 0)
        return next == unit(stop) ? at(stop + 1) : [Task.skipping.rawValue, Int32(stop)]
      case .repeated:
        if next == token.character { return [Task.repeating.rawValue, Int32(token.end - 2)] }
        index = token.end
      }
    }
    return nil
  }

  func accepts(_ place: [Int32]) -> Bool {
    let (task, index) = split(place)
    switch task {
    case .token: return index >= pattern.count || isLastRun(index)
    case .repeating: return index + 2 >= pattern.count || isLastRun(index + 2)
    case .skipping: return false
    }
  }

  func tests(_ place: [Int32]) -> [UnitTest] {
    var (task, index) = split(place)
    var units: [UInt16] = []
    switch task {
    case .skipping: return [.literal(unit(index))]
    case .repeating:
      units.append(unit(index))
      index += 2
    case .token: break
    }
    while index < pattern.count {
      let token = Token(self, index)
      switch token.kind {
      case .one:
        if token.character != Self.dot { units.append(token.character) }
        return units.map { .literal($0) }
      case .run:
        guard token.end < pattern.count else { return units.map { .literal($0) } }
        units.append(unit(token.end + (pattern[token.end] == Self.backslash ? 1 : 0)))
        return units.map { .literal($0) }
      case .repeated:
        units.append(token.character)
        index = token.end
      }
    }
    return units.map { .literal($0) }
  }

  /// A token of the pattern as the algorithm reads it.
  private struct Token {
    enum Kind { case one, run, repeated }
    var kind = Kind.one
    var character: UInt16
    /// The place behind it.
    var end: Int

    init(_ run: SimpleGlobRun, _ place: Int) {
      let isEscaped = run.unit(place) == SimpleGlobRun.backslash
      character = run.unit(isEscaped ? place + 1 : place)
      end = place + (isEscaped ? 2 : 1)
      guard run.unit(end) == SimpleGlobRun.star else { return }
      kind = character == SimpleGlobRun.dot && !isEscaped ? .run : .repeated
      end += 1
    }
  }
}
