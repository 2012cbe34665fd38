import LinkOpening
import LinkTesting

/// Makes tests of a plan's expectations.
///
/// Linear in the expectations, times their devices and surfaces.
struct CasePlanner {
  private let plan: LinkPlan
  private let platform: TestPlatform
  private let options: UITestOptions
  private let app: TestedApp
  private var tests: [LinkTestCase] = []
  private var omissions: [CaseOmission] = []

  /// The tests of `plan` on a platform.
  static func cases(
    _ plan: LinkPlan, on platform: TestPlatform, _ options: UITestOptions
  ) throws(GenerationError) -> CasePlan {
    var planner = CasePlanner(plan, platform, options, try TestedApp(plan, platform, options))
    for expectation in plan.links { planner.add(expectation) }
    guard !planner.tests.isEmpty else {
      let first = planner.omissions.first.map { " The first of them \($0.reason)." } ?? ""
      throw GenerationError(
        message: "No expectation of the plan comes to a test on \(platform.words).\(first)")
    }
    return CasePlan(app: planner.app, tests: TestNames.naming(planner.tests), omissions: planner.omissions)
  }

  private init(_ plan: LinkPlan, _ platform: TestPlatform, _ options: UITestOptions, _ app: TestedApp) {
    self.plan = plan
    self.platform = platform
    self.options = options
    self.app = app
  }

  private mutating func add(_ expectation: LinkExpectation) {
    let devices = devices(for: expectation)
    // Those of other platforms are nobody's loss.
    guard !devices.isEmpty else { return }
    if let reason = reason(against: expectation) { return omit(expectation, reason) }
    guard case .link(let link) = expectation.subject else { return }
    let surfaces: [Surface?] =
      platform == .android || expectation.conditions.surfaces.isEmpty
      ? [nil] : expectation.conditions.surfaces
    for surface in surfaces {
      if let surface, let reason = DrivenSurface.reason(against: surface) {
        omit(expectation, reason)
        continue
      }
      add(expectation, link, surface, devices)
    }
  }

  private mutating func add(
    _ expectation: LinkExpectation, _ link: String, _ surface: Surface?, _ devices: [PlanDevice]
  ) {
    var answers: [(answer: ExpectedAnswer, systems: [PlanSystem])] = []
    for device in devices {
      var answer = expectation.answer(on: device, from: surface ?? .messages)
      answer.places = AnswerPlaces()
      if let index = answers.firstIndex(where: { $0.answer == answer }) {
        if !answers[index].systems.contains(device.system) { answers[index].systems.append(device.system) }
      } else {
        answers.append((answer, [device.system]))
      }
    }
    for (answer, systems) in answers {
      guard let outcome = outcome(answer, of: expectation) else { continue }
      let (screen, parameters) = screen(answer, outcome)
      let starts = outcome.isTestedApp ? options.starts : Array(options.starts.prefix(1))
      for start in starts {
        tests.append(
          LinkTestCase(
            name: "", title: expectation.title, link: link, isWebLink: Self.isWebLink(link), surface: surface,
            page: expectation.conditions.page, start: start, outcome: outcome, screen: screen,
            parameters: parameters, systems: answers.count > 1 ? systems : [],
            isRedirected: !expectation.conditions.redirects.isEmpty, place: expectation.place))
      }
    }
  }

  // MARK: - Devices

  private func devices(for expectation: LinkExpectation) -> [PlanDevice] {
    let planned = plan.devices(for: expectation).filter { platform.has($0.system) }
    guard !options.systems.isEmpty else { return planned }
    let selectors = expectation.conditions.devices
    return options.systems.filter(platform.has).map { PlanDevice(name: $0.text, system: $0) }.filter {
      device in
      selectors.isEmpty
        || selectors.contains { selector in
          guard case .device(let name) = selector else { return selector.selects(device) }
          return plan.devices.contains { $0.name == name && device.system.covers($0.system) }
        }
    }
  }

  // MARK: - What no test can do

  private func reason(against expectation: LinkExpectation) -> String? {
    let conditions = expectation.conditions
    guard case .link(let link) = expectation.subject else {
      return "is about a set of links, which \"applinks test\" proves and no finger taps"
    }
    if link.unicodeScalars.contains("\0") {
      return "has a zero byte, which neither keyboards nor shells take"
    }
    if let gesture = conditions.gesture, gesture != .tap {
      return "needs the gesture \"\(gesture.rawValue)\""
    }
    if conditions.choice.map({ $0 != .none }) ?? false {
      return "needs a choice that the user made before, which nothing sets from outside"
    }
    if let host = TestedHost.name(of: link),
      plan.devices(for: expectation).contains(where: { $0.choices[host] != nil })
    {
      return "is about devices on which the user chose for its host before, which nothing sets from outside"
    }
    if conditions.bannerApp != nil { return "needs the banner of a page" }
    if conditions.caller != nil { return "needs another app that opens the link" }
    return nil
  }

  private mutating func outcome(_ answer: ExpectedAnswer, of expectation: LinkExpectation) -> CaseOutcome? {
    switch answer.outcome {
    case nil: omit(expectation, "says of rules or routes only, which \"applinks test\" judges")
    case .noLink: omit(expectation, "is about a text that is no link: there is nothing to tap")
    case .storePage: omit(expectation, "ends in the App Store, which simulators do not have")
    case .appClipCard:
      omit(expectation, "ends in the card of an App Clip, for which no reference names the elements")
    case .prompt: return prompted(expectation)
    case .browser: return .browser
    case .nothing: return .nothing
    case .app(let name):
      guard let name, name != app.name else {
        return .app(name: app.name, identifier: app.identifier, isTested: true)
      }
      if let other = plan.apps.first(where: { $0.name == name }),
        let identifier = platform.identifier(of: other),
        TestedApp.isIdentifier(identifier)
      {
        return .app(name: name, identifier: identifier, isTested: false)
      }
      omit(expectation, "ends in \"\(PlainScalar.visible(name))\", whose identifier the plan does not say")
    }
    return nil
  }

  /// What opens once the question is answered with yes: the only app that claims the scheme, as far as the plan says, or the
  /// app under test where no app says its schemes.
  private mutating func prompted(_ expectation: LinkExpectation) -> CaseOutcome? {
    let scheme = expectation.text.prefix { $0 != ":" }.lowercased()
    let claimants = plan.apps.filter { app in
      platform.has(app) && app.schemes.contains { $0.lowercased() == scheme }
    }
    let isOurs =
      claimants.isEmpty
      ? plan.apps.filter(platform.has).allSatisfy { $0.schemes.isEmpty } : claimants == [app.app]
    guard isOurs, !Self.isWebLink(expectation.text) else {
      omit(
        expectation,
        "ends in a question to the user, and the plan does not say that only the tested app is meant")
      return nil
    }
    return .app(name: app.name, identifier: app.identifier, isTested: true)
  }

  private mutating func omit(_ expectation: LinkExpectation, _ reason: String) {
    let omission = CaseOmission(title: expectation.title, place: expectation.place, reason: reason)
    if omissions.last != omission { omissions.append(omission) }
  }

  // MARK: - Screens

  private func screen(_ answer: ExpectedAnswer, _ outcome: CaseOutcome) -> (String?, [CaseParameter]) {
    guard outcome.isTestedApp, let route = answer.route else { return (nil, []) }
    let parameters = route.parameters.map { parameter in
      switch parameter.value {
      case .text(let text): CaseParameter(name: parameter.name, values: [text])
      case .list(let texts): CaseParameter(name: parameter.name, values: texts)
      case .absent: CaseParameter(name: parameter.name, values: [])
      }
    }
    switch route {
    case .none: return ("", [])
    case .route(let name, _): return (app.app.screens[name] ?? name, parameters)
    case .screen(let name, _): return (name, parameters)
    }
  }

  private static func isWebLink(_ link: String) -> Bool {
    let scheme = link.prefix { $0 != ":" }.lowercased()
    return scheme == "http" || scheme == "https"
  }
}
