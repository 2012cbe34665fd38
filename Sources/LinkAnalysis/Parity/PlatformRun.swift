import AssetLinks

/// The run of one of Android's pattern algorithms over a text, one UTF-16 code unit at a time.
///
/// A place is where the algorithm stands, as a few numbers. The platform's globs never go back, so their runs are
/// deterministic as they are; the wildcards of dynamic rules, if they go back, are sets of places.
enum PlatformRun: Hashable {
  case literal([UInt16])
  case prefix([UInt16])
  case suffix(SuffixRun)
  case simpleGlob(SimpleGlobRun)
  case advancedGlob(AdvancedGlobRun)
  case wildcard(WildcardRun)
  case parameter(ParameterRun)

  /// The place from which everything is accepted.
  static let anything: [Int32] = [-1]

  /// The run of a pattern; `nil` where it tells apart too many characters beyond ASCII to be modelled.
  init?(_ pattern: PatternMatcher) {
    let units = pattern.units.units
    switch pattern.kind {
    case .literal: self = .literal(units)
    case .prefix: self = .prefix(units)
    case .suffix: self = .suffix(SuffixRun(units))
    case .simpleGlob: self = .simpleGlob(SimpleGlobRun(units))
    case .advancedGlob:
      guard let advanced = pattern.advanced else { return nil }
      self = .advancedGlob(AdvancedGlobRun(advanced.tokens))
    }
    guard isModelled else { return nil }
  }

  /// Whether the units that the run tells apart are few enough.
  var isModelled: Bool { allTests.allSatisfy { $0.unitsBeyondASCII != nil } }

  private var allTests: [UnitTest] {
    switch self {
    case .literal(let units), .prefix(let units): units.map { .literal($0) }
    case .suffix(let run): run.pattern.map { .literal($0) }
    case .simpleGlob(let run): run.pattern.map { .literal($0) }
    case .advancedGlob(let run): run.tokens.map { .symbol($0.symbol) }
    case .wildcard(let run): run.pattern.map { .literal($0) }
    case .parameter(let run): run.name.map { .literal($0) } + run.value.allTests
    }
  }

  /// The place before the text.
  var start: [Int32] {
    switch self {
    case .literal: [0]
    case .prefix(let units): units.isEmpty ? Self.anything : [0]
    case .suffix(let run): run.start
    case .simpleGlob(let run): run.start
    case .advancedGlob(let run): run.start
    case .wildcard(let run): run.start
    case .parameter(let run): run.start
    }
  }

  /// The place behind `unit`; `nil` where nothing that follows is accepted.
  func step(_ place: [Int32], _ unit: UInt16) -> [Int32]? {
    if place == Self.anything { return place }
    switch self {
    case .literal(let units), .prefix(let units):
      let index = Int(place[0])
      guard index < units.count, units[index] == unit else { return nil }
      if case .prefix = self, index + 1 == units.count { return Self.anything }
      return [place[0] + 1]
    case .suffix(let run): return run.step(place, unit)
    case .simpleGlob(let run): return run.step(place, unit)
    case .advancedGlob(let run): return run.step(place, unit)
    case .wildcard(let run): return run.step(place, unit)
    case .parameter(let run): return run.step(place, unit)
    }
  }

  /// Whether the text may end at the place.
  func accepts(_ place: [Int32]) -> Bool {
    if place == Self.anything { return true }
    switch self {
    case .literal(let units): return Int(place[0]) == units.count
    case .prefix: return false
    case .suffix(let run): return run.accepts(place)
    case .simpleGlob(let run): return run.accepts(place)
    case .advancedGlob(let run): return run.accepts(place)
    case .wildcard(let run): return run.accepts(place)
    case .parameter(let run): return run.accepts(place)
    }
  }

  /// What the place asks of the next unit.
  func tests(_ place: [Int32]) -> [UnitTest] {
    if place == Self.anything { return [] }
    switch self {
    case .literal(let units), .prefix(let units):
      let index = Int(place[0])
      return index < units.count ? [.literal(units[index])] : []
    case .suffix(let run): return run.tests(place)
    case .simpleGlob(let run): return run.tests(place)
    case .advancedGlob(let run): return run.tests(place)
    case .wildcard(let run): return run.tests(place)
    case .parameter(let run): return run.tests(place)
    }
  }
}
