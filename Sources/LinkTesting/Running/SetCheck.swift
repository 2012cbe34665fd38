import LinkMatching
import LinkOpening
import LinkSyntax

/// Proves what a plan expects of a set of links.
struct SetCheck {
  private let link: LinkExpectation
  private let set: LinkSetPattern
  private let device: PlanDevice
  private let runner: PlanRunner
  private let expected: ExpectedAnswer

  init(_ link: LinkExpectation, _ set: LinkSetPattern, _ device: PlanDevice, _ runner: PlanRunner) {
    self.link = link
    self.set = set
    self.device = device
    self.runner = runner
    expected = link.answer(on: device, from: .messages)
  }

  /// The apps that are meant, by their names.
  private func apps(_ all: [String]) -> [String] {
    if case .app(let name?) = expected.outcome { return [name] }
    return all
  }

  private var opens: Bool {
    if case .app = expected.outcome { return true }
    return false
  }

  func result(on device: AppleDevice) -> CheckResult {
    let names = device.names.sorted { $0.value < $1.value }
    let identifiers = Dictionary(names.map { ($0.value, $0.key) }) { first, _ in first }
    return result(
      apps(names.map(\.value)).map { name in
        guard let app = identifiers[name] else { return (name, .refuted("https://\(set.host)/")) }
        return (name, SetQuestion(set).answer(app, on: device, opens: opens))
      }
    ) { name, link in
      guard let url = try? LinkURL(link), let app = identifiers[name] else { return .init() }
      let step = LinkStep(url)
      let tap = LinkTap(RedirectChain(step), from: .messages, on: device.version)
      var reasons = AppleExplanation(
        runner: runner, device: device, decision: OpeningDecider.decision(for: tap), step: step
      ).reasons(for: "opens", ObservedAnswer(outcome: .browser, link: link))
      reasons.causes.removeAll { !$0.hasPrefix(name) && !$0.contains(app) && !$0.contains("details[") }
      return reasons
    }
  }

  func result(on device: AndroidDevice) -> CheckResult {
    let deciders = Dictionary(device.deciders.map { ($0.name, $0.decider) }) { first, _ in first }
    return result(
      apps(device.deciders.map(\.name)).map { name in
        guard let decider = deciders[name] else { return (name, .refuted("https://\(set.host)/")) }
        return (name, SetQuestion(set).answer(decider, opens: opens))
      }
    ) { _, link in
      let (outcome, apps) = device.decision(for: link)
      return AndroidExplanation(runner: runner, device: device, apps: apps).reasons(
        for: "opens", ObservedAnswer(outcome: outcome, link: link))
    }
  }

  private func result(
    _ answers: [(name: String, answer: SetQuestion.Answer)],
    _ reasons: (String, String) -> CheckResult.Difference.Reasons
  ) -> CheckResult {
    var result = CheckResult(
      expectation: link, device: device.name, system: device.system, surface: nil, expected: expected,
      observed: nil, status: .passed, differences: [])
    // "An app" is any of them: one proof is enough.
    if opens, answers.contains(where: { $0.answer == .proved }) { return result }
    if answers.isEmpty, opens {
      result.status = .failed
      result.differences = [difference("the device has no app of the plan", .init())]
    }
    for (name, answer) in answers {
      switch answer {
      case .proved: break
      case .undecided(let reason):
        if result.status == .passed { result.status = .undecided }
        result.differences.append(difference("not decided", .init(causes: [reason])))
      case .refuted(let link):
        result.status = .failed
        let found = "\(link) \(opens ? "does not open" : "opens") \(name)"
        result.differences.append(difference(found, reasons(name, link)))
      }
    }
    return result
  }

  private func difference(
    _ found: String, _ reasons: CheckResult.Difference.Reasons
  ) -> CheckResult.Difference {
    let what = expected.outcome.map { $0.phrase } ?? ""
    return CheckResult.Difference(
      subject: "opens", expected: "every link of the set \(what)", found: found, causes: reasons.causes,
      mend: reasons.mend)
  }
}
