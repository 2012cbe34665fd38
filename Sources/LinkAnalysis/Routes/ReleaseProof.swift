public import LinkMatching
import LinkSyntax

/// Which links of today's routes an installed older version of the app would be handed and could not show.
///
/// The system goes by the association file of today whatever version is installed: a link that a route prints and that the file
/// opens arrives in the old version, too. A template of the old version whose texts are not known exactly counts as taking all
/// that it may take; ``widened`` names it.
public struct ReleaseProof: Sendable {
  /// A route with a link that the old version cannot show.
  public struct Unshown: Sendable {
    /// The number of the route, among those of today.
    public let route: Int
    /// A shortest such link.
    public let example: ExampleLink
  }

  /// Routes with links that the old version cannot show, in the order of the routes.
  public internal(set) var unshown: [Unshown] = []
  /// What could not be decided, a sentence each.
  public internal(set) var undecided: [String] = []
  /// The old version's templates whose texts are not known exactly.
  public internal(set) var widened: [String] = []

  /// Whether it is proved that the old version shows every link that it is handed.
  public var isSafe: Bool { unshown.isEmpty && undecided.isEmpty && widened.isEmpty }

  /// Compares the routes of today with those of an older version.
  ///
  /// - Parameters:
  ///   - file: The association file of today; without one every printed link arrives.
  ///   - app: The app; any app of the file where none is given.
  ///   - routes: The routes of today.
  ///   - released: The routes of the older version.
  ///   - limits: How much work may be done.
  ///   - takes: Whether the older version takes a link; each example is put to it.
  /// - Throws: ``AnalysisError`` where an example does not show what it should, instead of a wrong answer.
  public init(
    _ file: LinkMatcher?, app: String? = nil, routes: [RouteProof.Route], released: [RouteProof.Route],
    limits: AnalysisLimits = AnalysisLimits(), takes: (ExampleLink) -> Bool
  ) throws(AnalysisError) {
    let pool = ConditionPool()
    let printed = RouteLinkSets(routes, isPrinted: true, pool).decisions
    let old = RouteLinkSets(released, isPrinted: false, pool)
    widened = old.widened
    let apple = file.map { AppleLinkSets(FileRules($0, pool), app: app).decisions }
    guard let opening = apple.map({ $0.opening }) ?? [LinkDecisionList.Way()] else {
      undecided = ["undecided: the rules of the apps combine in too many ways"]
      return
    }
    var budget = AnalysisBudget(limits)
    for way in printed.opening ?? [] {
      var best: LinkWitness?
      for opened in opening {
        for closed in old.decisions.closing ?? [] {
          budget.startQuestion()
          switch way.and(opened).and(closed).region.shortestLink(&budget) {
          case .empty: continue
          case .link(let witness): if best.map({ witness.isShorter(than: $0) }) ?? true { best = witness }
          case .undecided:
            let sentence = "undecided for the template \(routes[way.label].pattern.template.text)"
            if !undecided.contains(sentence) { undecided.append(sentence) }
          }
        }
      }
      guard let best else { continue }
      let example = ExampleLink(best)
      guard !takes(example) else { throw AnalysisError(link: example.text(host: "example.com")) }
      unshown.append(Unshown(route: way.label, example: example))
    }
    unshown.sort { $0.route < $1.route }
  }
}
