import AssetLinks

/// What a place in one of Android's patterns asks of a UTF-16 code unit.
enum UnitTest: Hashable {
  case literal(UInt16)
  case symbol(AdvancedGlob.Symbol)

  func covers(_ unit: UInt16) -> Bool {
    switch self {
    case .literal(let own): own == unit
    case .symbol(let symbol): symbol.covers(unit)
    }
  }

  /// The most members beyond ASCII that one part of a set may have.
  private static let rangeLimit = 64

  /// The units beyond ASCII that are told apart from their neighbours; `nil` where they are too many, or halves of
  /// a surrogate pair, which are not looked at here.
  var unitsBeyondASCII: [UInt16]? {
    var units: [UInt16] = []
    for bounds in bounds where bounds.last >= 0x80 && bounds.first <= bounds.last {
      let first = max(bounds.first, 0x80)
      guard bounds.last - first < Self.rangeLimit, bounds.last < 0xD800 || first > 0xDFFF else { return nil }
      units += Array(first...bounds.last)
    }
    return units
  }

  private var bounds: [AdvancedGlob.Bounds] {
    switch self {
    case .literal(let unit), .symbol(.literal(let unit)): [.init(first: unit, last: unit)]
    case .symbol(.any): []
    case .symbol(.set(let parts, _)): parts
    }
  }
}
