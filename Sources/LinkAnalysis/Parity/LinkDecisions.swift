/// When links open: at least one of some lists opens them, and all of some others.
struct LinkDecisions {
  /// The lists one of which must open the link.
  var either: [LinkDecisionList] = []
  /// The lists that narrow them.
  var all: [LinkDecisionList] = []

  /// The most ways that are written out.
  private static let limit = 4_096

  typealias Way = LinkDecisionList.Way

  /// The ways in which a link opens; `nil` where they are too many.
  var opening: [Way]? {
    all.reduce(either.flatMap(\.opening) as [Way]?) { ways, list in Self.product(ways, list.opening) }
  }

  /// The ways in which a link does not open; `nil` where they are too many.
  var closing: [Way]? {
    // Lists without exclusions are left in one way only, so that only the others make ways many.
    guard let none = either.reduce([Way()] as [Way]?, { Self.product($0, $1.closing) }) else { return nil }
    return none + all.flatMap(\.closing)
  }

  private static func product(_ ways: [Way]?, _ others: [Way]) -> [Way]? {
    guard let ways, ways.count * others.count <= limit else { return nil }
    return ways.flatMap { way in others.map { way.and($0) } }
  }
}
