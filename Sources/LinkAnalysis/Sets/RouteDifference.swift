/// Whether two tables of routes take the same links by the same routes: a proof, or a link about which they differ.
public struct RouteDifference: Sendable {
  /// A link about which both differ; `nil` where none was found.
  public private(set) var example: ExampleLink?
  /// Whether the limits were reached, or the texts of a parameter are not known, so that no example is no proof.
  public private(set) var isUndecided = false

  /// Whether it is proved that both take the same links by the same routes.
  public var isEquivalent: Bool { example == nil && !isUndecided }

  /// Compares two tables.
  ///
  /// - Parameters:
  ///   - old: The routes of one table.
  ///   - new: The routes of the other.
  ///   - isSame: Whether a route of the first, by its number, is the same to the user as one of the second.
  ///   - limits: How much work may be done.
  ///   - differs: Whether both tables differ about a link, as their matchers have it; each example is put to them.
  public init(
    from old: [RouteProof.Route], to new: [RouteProof.Route], limits: AnalysisLimits = AnalysisLimits(),
    isSame: (Int, Int) -> Bool, differs: (ExampleLink) -> Bool
  ) {
    let pool = ConditionPool()
    let before = RouteLinkSets(old, isPrinted: false, pool)
    let now = RouteLinkSets(new, isPrinted: false, pool)
    if before.isWidened || now.isWidened { isUndecided = true }
    guard let taken = before.decisions.opening, let left = before.decisions.closing,
      let takes = now.decisions.opening, let leaves = now.decisions.closing
    else {
      isUndecided = true
      return
    }
    var budget = AnalysisBudget(limits)
    let ways =
      taken.flatMap { way in leaves.map { way.and($0) } } + takes.flatMap { way in left.map { way.and($0) } }
      + taken.flatMap { way in takes.filter { !isSame(way.label, $0.label) }.map { way.and($0) } }
    for way in ways {
      budget.startQuestion()
      switch way.region.shortestLink(&budget) {
      case .empty: continue
      case .undecided: isUndecided = true
      case .link(let witness):
        let found = ExampleLink(witness)
        guard differs(found) else {
          isUndecided = true
          continue
        }
        let length = found.path.utf8.count + found.query.utf8.count
        if example.map({ length < $0.path.utf8.count + $0.query.utf8.count }) ?? true { example = found }
      }
    }
  }
}
