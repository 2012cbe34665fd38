import LinkMatching
import LinkRouting

/// Compares what was expected with what was found.
struct AnswerComparison {
  private let expected: ExpectedAnswer
  private let observed: ObservedAnswer
  private let isAndroid: Bool
  private let runner: PlanRunner
  private(set) var differences: [CheckResult.Difference] = []
  private(set) var status: CheckResult.Status = .passed

  init(_ expected: ExpectedAnswer, _ observed: ObservedAnswer, isAndroid: Bool, _ runner: PlanRunner) {
    self.expected = expected
    self.observed = observed
    self.isAndroid = isAndroid
    self.runner = runner
  }

  mutating func run() {
    if let outcome = expected.outcome { compare(outcome) }
    // Android has no decision of a file: filters, statements and rules decide together.
    if let decision = expected.decision, !isAndroid, decision != observed.decision {
      note("decision", decision.word, observed.decision?.word ?? "none")
    }
    if let route = expected.route { compare(route) }
    if status == .passed, !differences.isEmpty { status = .failed }
  }

  private mutating func compare(_ outcome: ExpectedOutcome) {
    if case .unknown(let reason) = observed.outcome {
      status = .undecided
      note("opens", outcome.phrase, observed.outcome.phrase, [reason])
    } else if !outcome.accepts(observed.outcome) {
      note("opens", outcome.phrase, observed.outcome.phrase)
    }
  }

  private mutating func compare(_ route: ExpectedRoute) {
    let found = observed.route.map { "\($0.name)\(Self.list($0.parameters))" } ?? "no route"
    let name: String
    switch route {
    case .none:
      if observed.route != nil { note("route", "no route", found) }
      return
    case .route(let wanted, _):
      name = wanted
      guard observed.route?.name == wanted else { return note("route", wanted, found) }
    case .screen(let wanted, _):
      name = wanted
      guard observed.screen == wanted, observed.route != nil else {
        return note("route", "the screen \(wanted)", observed.screen.map { "the screen \($0)" } ?? found)
      }
    }
    for parameter in route.parameters { compare(parameter, name) }
  }

  private mutating func compare(_ parameter: ExpectedRoute.Parameter, _ route: String) {
    guard let own = observed.route?.parameters.first(where: { $0.name == parameter.name }) else {
      let names = observed.route?.parameters.map(\.name) ?? []
      return note(
        "route", "\(parameter.name) = \(parameter.value.text)",
        "\(route) has no parameter \(PlanWords.quoted(parameter.name))\(PlanWords.question(parameter.name, among: names))"
      )
    }
    let wanted: [String]
    switch parameter.value {
    case .text(let text): wanted = [text]
    case .list(let texts): wanted = texts
    case .absent: wanted = []
    }
    guard own.texts != wanted else { return }
    note(
      "route", "\(parameter.name) = \(parameter.value.text)", "\(parameter.name) = \(Self.value(own.texts))")
  }

  private static func value(_ texts: [String]) -> String {
    switch texts.count {
    case 0: "none"
    case 1: PlanWords.quoted(texts[0])
    default: "[\(texts.map(PlanWords.quoted).joined(separator: ", "))]"
    }
  }

  private static func list(_ parameters: [RouteReading.Parameter]) -> String {
    let values = parameters.filter { !$0.texts.isEmpty }.map { "\($0.name): \(value($0.texts))" }
    return values.isEmpty ? "" : " (\(values.joined(separator: ", ")))"
  }

  private mutating func note(_ subject: String, _ expected: String, _ found: String, _ causes: [String] = [])
  {
    differences.append(
      CheckResult.Difference(subject: subject, expected: expected, found: found, causes: causes))
  }
}
