import AssetLinks
import LinkMatching
import LinkOpening
import LinkRouting
import LinkSyntax

/// Puts expectations to devices, one after the other.
struct CheckRun {
  let runner: PlanRunner
  private var devices: PlanDevices
  private let explains: Bool

  init(_ runner: PlanRunner, _ devices: PlanDevices, explains: Bool) {
    self.runner = runner
    self.devices = devices
    self.explains = explains
  }

  /// The checks of an expectation on a device: one for each surface.
  mutating func check(_ link: LinkExpectation, on device: PlanDevice) -> [CheckResult] {
    guard let number = devices.number(of: device) else { return [] }
    switch (link.subject, number) {
    case (.every(let set), .apple(let index)):
      return [SetCheck(link, set, device, runner).result(on: devices.apple[index])]
    case (.every(let set), .android(let index)):
      return [SetCheck(link, set, device, runner).result(on: devices.android[index])]
    case (.link(let text), .apple(let index)):
      let surfaces = link.conditions.surfaces.isEmpty ? [Surface.messages] : link.conditions.surfaces
      return surfaces.map { check(link, text, on: index, device, from: $0) }
    case (.link(let text), .android(let index)):
      return [check(link, text, on: devices.android[index], device)]
    }
  }

  // MARK: - Apple

  private mutating func check(
    _ link: LinkExpectation, _ text: String, on index: Int, _ device: PlanDevice, from surface: Surface
  ) -> CheckResult {
    var result = CheckResult(
      expectation: link, device: device.name, system: device.system, surface: surface,
      expected: link.answer(on: device, from: surface), observed: nil, status: .passed, differences: [])
    let url: LinkURL
    let question: LinkTapQuestion
    do {
      url = try LinkURL(text)
      question = try LinkTapQuestion(link.conditions, from: surface, runner.identifiers)
    } catch let error as LinkURLError {
      let observed = ObservedAnswer(outcome: .noLink, link: text)
      return compared(result, observed) { _ in
        CheckResult.Difference.Reasons(causes: ["The text is no link: \(error.message)"])
      }
    } catch {
      result.status = .failed
      result.differences = [
        CheckResult.Difference(
          subject: "link", expected: "links under page and redirects",
          found: (error as? LinkTapQuestion.Mistake)?.sentence ?? "\(error)")
      ]
      return result
    }
    let (decision, steps) = devices.apple[index].decision(for: url, question)
    let names = devices.apple[index].names
    var observed = ObservedAnswer(
      outcome: Self.outcome(decision.outcome, names), link: decision.link.text)
    let step = steps.first { $0.url == decision.link } ?? steps.last
    observed.decision = Self.decision(step, result.expected.outcome, runner.identifiers, names)
    addRoute(to: &observed, result.expected)
    let explainer = AppleExplanation(
      runner: runner, device: devices.apple[index], decision: decision, step: step)
    return compared(result, observed) { explainer.reasons(for: $0, observed) }
  }

  private static func outcome(
    _ outcome: OpeningOutcome, _ names: [String: String]
  ) -> ObservedAnswer.Outcome {
    switch outcome {
    case .app(let app): .app(names[app] ?? app)
    case .browser: .browser
    case .storePage: .storePage
    case .appClipCard(let app): .appClipCard(names[app] ?? app)
    case .prompt: .prompt
    case .nothing: .nothing
    }
  }

  /// What the file says for the app that is expected, or for any of the plan.
  private static func decision(
    _ step: LinkStep?, _ expected: ExpectedOutcome?, _ identifiers: [String: String],
    _ names: [String: String]
  ) -> Decision {
    var asked: String?
    if case .app(let name?) = expected { asked = identifiers[name] }
    let decisions = (step?.candidates ?? []).filter { candidate in
      asked.map { candidate.app == $0 } ?? (names[candidate.app] != nil)
    }.map(\.decision)
    if decisions.contains(.match) { return .match }
    return decisions.contains(.exclude) ? .exclude : .noMatch
  }

  // MARK: - Android

  private func check(
    _ link: LinkExpectation, _ text: String, on device: AndroidDevice, _ planned: PlanDevice
  ) -> CheckResult {
    let result = CheckResult(
      expectation: link, device: planned.name, system: planned.system, surface: nil,
      expected: link.answer(on: planned, from: link.conditions.surfaces.first ?? .messages), observed: nil,
      status: .passed, differences: [])
    // A browser follows redirects before an app is asked: the last link decides there.
    var final = text
    var opening = device.decision(for: text)
    for redirect in link.conditions.redirects where opening.outcome == .browser {
      final = redirect
      opening = device.decision(for: redirect)
    }
    var observed = ObservedAnswer(outcome: opening.outcome, link: final)
    addRoute(to: &observed, result.expected)
    let apps = opening.apps
    return compared(result, observed) {
      AndroidExplanation(runner: runner, device: device, apps: apps).reasons(for: $0, observed)
    }
  }

  // MARK: - Comparing

  private func addRoute(to observed: inout ObservedAnswer, _ expected: ExpectedAnswer) {
    guard expected.route != nil else { return }
    var app: String?
    if case .app(let name) = observed.outcome { app = name }
    if app == nil, case .app(let name) = expected.outcome { app = name }
    guard let (reading, owner) = runner.route(of: observed.link, app: app) else { return }
    observed.route = reading
    observed.routeApp = owner
    observed.screen = runner.screen(of: reading.name, in: owner)
  }

  private func compared(
    _ result: CheckResult, _ observed: ObservedAnswer,
    _ reasons: (String) -> CheckResult.Difference.Reasons
  ) -> CheckResult {
    var result = result
    result.observed = observed
    var comparison = AnswerComparison(result.expected, observed, isAndroid: result.surface == nil, runner)
    comparison.run()
    result.status = comparison.status
    guard explains else {
      result.differences = comparison.differences
      return result
    }
    result.differences = comparison.differences.map { difference in
      var difference = difference
      let reasons = reasons(difference.subject)
      difference.causes += reasons.causes
      difference.mend = difference.mend ?? reasons.mend
      return difference
    }
    return result
  }
}

extension CheckResult.Difference {
  /// Why something differs, and what mends it.
  struct Reasons {
    var causes: [String] = []
    var mend: String?
  }
}
