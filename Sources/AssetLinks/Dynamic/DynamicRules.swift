import LinkSyntax

/// The dynamic rules of one statement. They only narrow what the manifest accepts (FAQ, documented); the first that
/// matches decides (URFG, CTS, documented); none means no (URFG, documented in source).
public struct DynamicRules: Hashable, Sendable {
  /// The rules in order; elements that are no objects are left out but counted in ``DynamicComponent/index``.
  public let components: [DynamicComponent]
  /// Whether an element is no object, so that a device may lose the whole list. Source: SS-PARSE.
  public let mayLoseList: Bool

  /// The most work that is done for a link: the characters of all patterns times those of the link.
  public static let maximumWork = 1 << 27

  /// Whether there are no rules, so that the app may open all that the manifest accepts. Source: DVSVC.
  public var isEmpty: Bool { components.isEmpty && !mayLoseList }

  /// Decides about a link, with every reading of what is unknown.
  ///
  /// Each pattern is compared six times at most; linear in the rules, and at worst the product of pattern and
  /// link, which ``maximumWork`` bounds.
  public func decision(for link: AndroidLink) -> DynamicDecision {
    guard link.host != nil else {
      return DynamicDecision(outcome: .noMatch, component: nil, doubts: [])
    }
    guard !isEmpty else { return DynamicDecision(outcome: .allowed, component: nil, doubts: []) }
    guard patternLength <= Self.maximumWork / max(link.url.bytes.count, 1) else {
      return DynamicDecision(outcome: .noMatch, component: nil, doubts: [.tooCostly])
    }
    let onlyExcludes = !components.isEmpty && components.allSatisfy { $0.excludes }
    let readings = DynamicReading.all(withAllowance: onlyExcludes)
    let decisions = decisions(for: link, readings)
    var doubts: Set<DynamicDoubt> = []
    for (index, reading) in readings.enumerated() {
      for other in 0..<index where decisions[index].opens != decisions[other].opens {
        if let doubt = reading.difference(from: readings[other]) { doubts.insert(doubt) }
      }
    }
    if mayLoseList { doubts.insert(.lostList) }
    if hasUncertainRule(before: decisions[0].component) { doubts.insert(.wrongKind) }
    return DynamicDecision(
      outcome: decisions[0].outcome, component: decisions[0].component,
      doubts: DynamicDoubt.allCases.filter { doubts.contains($0) })
  }

  /// Whether some link may be too long to be compared with all the rules.
  package var mayBeTooCostly: Bool { patternLength > Self.maximumWork / (AndroidLink.maximumLength * 3) }

  /// The characters of all patterns, each counted as one more, since the empty one costs too.
  private var patternLength: Int {
    components.reduce(0) { sum, component in
      let parts = [component.path, component.fragment].compactMap { $0?.units.count }
      let items = component.query.map { $0.name.units.count + $0.value.units.count }
      return (parts + items).reduce(sum + 1) { $0 + $1 + 1 }
    }
  }

  private struct Decided {
    var outcome = DynamicDecision.Outcome.noMatch
    var component: Int?
    var isSettled = false
    var opens: Bool { outcome == .allowed }
  }

  /// The decision of each reading, rule by rule for all of them, so that each pattern is compared once for a form of
  /// the link and a kind of wildcards.
  private func decisions(for link: AndroidLink, _ readings: [DynamicReading]) -> [Decided] {
    var decisions = [Decided](repeating: Decided(), count: readings.count)
    var open = readings.count
    for component in components where open > 0 && !component.isEmpty {
      var trial = DynamicTrial(component, link)
      for (index, reading) in readings.enumerated() where !decisions[index].isSettled {
        guard trial.matches(reading) else { continue }
        decisions[index] = Decided(
          outcome: component.excludes ? .excluded : .allowed, component: component.index, isSettled: true)
        open -= 1
      }
    }
    for (index, reading) in readings.enumerated() where reading.addsAllowance && !decisions[index].isSettled {
      decisions[index].outcome = .allowed
    }
    return decisions
  }

  private func hasUncertainRule(before decider: Int?) -> Bool {
    components.contains { $0.isUncertain && $0.index <= (decider ?? .max) }
  }
}
