import AssetLinks
import LinkSyntax
import PositionedJSON

/// Asks about each route and each filter, in each reading of the dynamic rules.
struct AndroidRouteSearch {
  private let decider: AppLinkDecider
  private let host: String
  private let routes: [RouteProof.Route]
  private let side: AndroidHost
  private let printed: RouteLinkSets
  private let read: RouteLinkSets
  private let plain: LinkConditions
  private var budget: AnalysisBudget
  private(set) var proof = AndroidRouteProof()

  private typealias Way = LinkDecisionList.Way

  init(_ decider: AppLinkDecider, host: String, _ routes: [RouteProof.Route], _ limits: AnalysisLimits) {
    let decider = decider.assumingVerification
    self.decider = decider
    self.host = host
    self.routes = routes
    let pool = ConditionPool()
    side = AndroidHost(decider, ParityHosts.Host(text: host, example: host), pool)
    printed = RouteLinkSets(routes, isPrinted: true, leavesSlashesOut: true, pool)
    read = RouteLinkSets(routes, isPrinted: false, pool)
    plain = pool.plainlySpelled
    budget = AnalysisBudget(limits)
  }

  mutating func run(_ takes: (ExampleLink) -> Bool) throws(AnalysisError) {
    proof.widened = read.widened
    proof.assumesVerification = side.assumesVerification
    proof.obstacle = side.obstacle
    guard side.obstacle == nil else { return }
    var manifest = side.sets.certain
    manifest.all = []
    guard let closing = manifest.closing, let routesClose = read.decisions.closing else {
      note(.undecided("this host: its rules combine in too many ways"), nil, nil)
      return
    }
    // A link that opens is one of the manifest and one of the rules: each is asked by itself.
    try askRoutes(closing, takes)
    for reading in side.readings { try askRoutes(reading.closing, takes) }
    for list in manifest.either + side.sets.possible {
      for way in Self.opening(list) { try askFilter(way, routesClose, takes) }
    }
    proof.unopened.sort { $0.route < $1.route }
    proof.unparsed.sort { ($0.line, $0.data) < ($1.line, $1.data) }
  }

  private mutating func askRoutes(
    _ closing: [Way], _ takes: (ExampleLink) -> Bool
  ) throws(AnalysisError) {
    for way in printed.decisions.opening ?? [] {
      guard !proof.unopened.contains(where: { $0.route == way.label }) else { continue }
      let words = "the template \(routes[way.label].pattern.template.text)"
      guard let witness = ask(way, closing, words) else { continue }
      let example = ExampleLink(witness)
      switch try answer(example) {
      case .yes: throw AnalysisError(link: example.text(host: host))
      case .unknown(let doubt): note(doubt, nil, example.text(host: host))
      case .no(let reason):
        guard takes(example) else {
          note(.undecided("\(words), whose texts are not known exactly"), nil, nil)
          continue
        }
        proof.unopened.append(
          AndroidRouteProof.Unopened(route: way.label, example: example, reason: reason))
      }
    }
  }

  /// The ways in which a list opens links. Where nothing in it keeps links from opening, they need not be told apart.
  private static func opening(_ list: LinkDecisionList) -> [Way] {
    guard list.steps.allSatisfy({ $0.opens }) else { return list.opening }
    return list.steps.map { Way(include: [$0.links], label: $0.label) }
  }

  private mutating func askFilter(
    _ way: Way, _ closing: [Way], _ takes: (ExampleLink) -> Bool
  ) throws(AnalysisError) {
    let origin = side.sets.origins[way.label]
    let line = origin.filter.position.line
    guard !proof.unparsed.contains(where: { $0.line == line && $0.data == origin.data }) else { return }
    let words = "the filter in line \(line)"
    var plainly = way
    plainly.include.append(plain)
    guard let witness = ask(plainly, closing, words) else { return }
    guard !side.readings.isEmpty else { return try note(witness, way, takes) }
    // Rules keep links from opening: what some reading of them lets through counts.
    for reading in side.readings {
      for allowed in reading.opening {
        guard let witness = ask(plainly.and(allowed), closing, words) else { continue }
        try note(witness, way, takes)
        if proof.unparsed.contains(where: { $0.line == line && $0.data == origin.data }) { return }
      }
    }
  }

  private mutating func note(
    _ witness: LinkWitness, _ way: Way, _ takes: (ExampleLink) -> Bool
  ) throws(AnalysisError) {
    let origin = side.sets.origins[way.label]
    let line = origin.filter.position.line
    let example = ExampleLink(witness)
    switch try answer(example) {
    case .no: throw AnalysisError(link: example.text(host: host))
    case .unknown(let doubt): note(doubt, line, example.text(host: host))
    case .yes:
      guard !takes(example) else { throw AnalysisError(link: example.text(host: host)) }
      proof.unparsed.append(AndroidRouteProof.Unparsed(line: line, data: origin.data, example: example))
    }
  }

  /// A shortest link of one way and one of the others.
  private mutating func ask(_ way: Way, _ others: [Way], _ words: String) -> LinkWitness? {
    var best: LinkWitness?
    for other in others {
      budget.startQuestion()
      switch way.and(other).region.shortestLink(&budget) {
      case .empty: continue
      case .undecided: note(.undecided(words), nil, nil)
      case .link(let witness): if best.map({ witness.isShorter(than: $0) }) ?? true { best = witness }
      }
    }
    return best
  }

  // MARK: - Examples

  private enum Answer {
    case yes
    case no(AppLinkReason)
    case unknown(ParityDoubt)
  }

  private func answer(_ example: ExampleLink) throws(AnalysisError) -> Answer {
    let text = example.text(host: host)
    let link: AndroidLink
    do throws(AndroidLinkError) {
      link = try AndroidLink(text)
    } catch {
      guard case .tooLong = error else { throw AnalysisError(link: text) }
      return .unknown(.undecided("a link that is too long to be judged"))
    }
    let decision = decider.decision(for: link)
    switch decision.outcome {
    case .opensByDefault: return .yes
    case .needsChoice, .doesNotOpen: return .no(decision.reason)
    case .unknown:
      return .unknown(ParityReplay.doubt(decision.reason))
    }
  }

  private mutating func note(_ doubt: ParityDoubt, _ line: Int?, _ example: String?) {
    guard !proof.unknown.contains(where: { $0.doubt == doubt && $0.line == line }) else { return }
    proof.unknown.append(ParityUnknown(doubt: doubt, line: line, example: example))
  }
}
