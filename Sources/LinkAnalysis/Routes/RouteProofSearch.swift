import LinkMatching
import LinkSyntax

/// Asks about each route and each rule.
struct RouteProofSearch {
  private let matcher: LinkMatcher
  private let apps: [String]
  private let routes: [RouteProof.Route]
  private let apple: AppleLinkSets
  private let printed: RouteLinkSets
  private let read: RouteLinkSets
  private var budget: AnalysisBudget
  private(set) var proof = RouteProof()

  private typealias Way = LinkDecisionList.Way

  init(_ matcher: LinkMatcher, app: String?, _ routes: [RouteProof.Route], _ limits: AnalysisLimits) {
    self.matcher = matcher
    apps = app.map { [$0] } ?? matcher.apps.map(\.identifier)
    self.routes = routes
    let pool = ConditionPool()
    apple = AppleLinkSets(FileRules(matcher, pool), app: app)
    printed = RouteLinkSets(routes, isPrinted: true, pool)
    read = RouteLinkSets(routes, isPrinted: false, pool)
    budget = AnalysisBudget(limits)
  }

  mutating func run(_ takes: (ExampleLink) -> Bool) throws(AnalysisError) {
    proof.widened = read.widened
    guard let opening = apple.decisions.opening, let closing = apple.decisions.closing else {
      return proof.undecided.append("undecided: the rules of the apps combine in too many ways")
    }
    let routesOpen = printed.decisions.opening ?? []
    let routesClose = read.decisions.closing ?? []
    for way in routesOpen {
      guard let witness = ask(way, closing, "the template \(routes[way.label].pattern.template.text)") else {
        continue
      }
      try note(unopened: way.label, ExampleLink(witness), takes)
    }
    for way in opening {
      let origin = apple.origins[way.label]
      guard let witness = ask(way, routesClose, "rule \(origin.rule.source.place)") else { continue }
      try note(unparsed: origin, ExampleLink(witness), takes)
    }
    proof.unopened.sort { $0.route < $1.route }
  }

  /// A shortest link of one way and one of the others.
  private mutating func ask(_ way: Way, _ others: [Way], _ words: String) -> LinkWitness? {
    var best: LinkWitness?
    for other in others {
      budget.startQuestion()
      switch way.and(other).region.shortestLink(&budget) {
      case .empty: continue
      case .undecided:
        let sentence = "undecided for \(words)"
        if !proof.undecided.contains(sentence) { proof.undecided.append(sentence) }
      case .link(let witness):
        if best.map({ witness.isShorter(than: $0) }) ?? true { best = witness }
      }
    }
    return best
  }

  // MARK: - Examples

  private func opens(_ example: ExampleLink) throws(AnalysisError) -> Bool {
    let text = example.text(host: "example.com")
    guard let url = try? LinkURL(text) else { throw AnalysisError(link: text) }
    return apps.contains { matcher.decision(for: url, app: $0).decision == .match }
  }

  private mutating func note(
    unopened route: Int, _ example: ExampleLink, _ takes: (ExampleLink) -> Bool
  ) throws(AnalysisError) {
    guard try !opens(example) else { throw AnalysisError(link: example.text(host: "example.com")) }
    guard takes(example) else {
      proof.undecided.append(
        "undecided for the template \(routes[route].pattern.template.text): its texts are not known exactly")
      return
    }
    proof.unopened.append(RouteProof.Unopened(route: route, example: example, rule: rule(example)))
  }

  private mutating func note(
    unparsed origin: AppleLinkSets.Origin, _ example: ExampleLink, _ takes: (ExampleLink) -> Bool
  ) throws(AnalysisError) {
    guard try opens(example), !takes(example) else {
      throw AnalysisError(link: example.text(host: "example.com"))
    }
    proof.unparsed.append(
      RouteProof.Unparsed(rule: origin.rule.source, app: origin.app, example: example))
  }

  /// The exclude rule that decides about the link.
  private func rule(_ example: ExampleLink) -> EffectiveRule? {
    guard let url = try? LinkURL(example.text(host: "example.com")) else { return nil }
    for app in apps {
      let decision = matcher.decision(for: url, app: app)
      guard decision.decision == .exclude, let detail = decision.detail, let component = decision.component
      else {
        continue
      }
      for entry in matcher.entries {
        if let rule = entry.rules.first(where: { $0.detail == detail && $0.index == component }) {
          return rule
        }
      }
    }
    return nil
  }
}
