import LinkMatching
import PositionedJSON

/// A rule of the file opens the app for the link.
enum RuleHop {
  static func judge(_ chain: ChainContext) -> ChainHop {
    guard let explanation = chain.explanation else {
      return ChainHop(.rule, .unknown, "There are no rules to try.")
    }
    if let obstacle = explanation.obstacle {
      return ChainHop(
        .rule, .broken, obstacle.sentence, mend: "Add the app with its rules to applinks.details.")
    }
    guard let app = chain.app else { return noApp(explanation) }
    guard let own = explanation.apps.first(where: { $0.decision.app == app }) else {
      return ChainHop(
        .rule, .unknown, "The file has no rules for \(app), so that none can be tried.",
        evidence: others(explanation, than: app), mend: "Mend the identifier first.")
    }
    return judge(own, evidence: evidence(own) + others(explanation, than: app))
  }

  private static func judge(_ app: AppExplanation, evidence: [String]) -> ChainHop {
    guard app.decision.uncertain.isEmpty else {
      return ChainHop(
        .rule, .unknown, "\(app.sentence) Another reading, which no source rules out, decides otherwise.",
        evidence: evidence + app.decision.uncertain.names.map { "uncertain: \($0)" },
        mend: "Write the rule so that it means one thing only: \"applinks lint\" shows how.")
    }
    guard app.decision.decision != .match else {
      return ChainHop(.rule, .verified, app.sentence, evidence: evidence)
    }
    return ChainHop(.rule, .broken, app.sentence, evidence: evidence, mend: mend(app))
  }

  private static func evidence(_ app: AppExplanation) -> [String] {
    if let decider = app.decider { return ["\(decider.path): \(decider.value.sourceText.prefix(200))"] }
    guard let miss = app.closestMiss else { return [] }
    return ["closest: \(miss.trial.path): \(miss.trial.value.sourceText.prefix(200))"]
  }

  /// The smallest change that opens the app.
  private static func mend(_ app: AppExplanation) -> String {
    if app.decision.decision == .exclude, let decider = app.decider {
      return "Put a rule that matches the link before \(decider.path), or narrow that one."
    }
    guard let miss = app.closestMiss else { return "Add a rule that matches the link." }
    if let change = miss.patterns.first, miss.patterns.count == 1, !miss.isBehindDecider {
      return
        "Change the \(change.part.phrase) pattern of \(miss.trial.path) to \"\(change.pattern)\", or add a rule."
    }
    if let link = miss.link { return "Add a rule for the link, or use one such as \(link)." }
    return "Add a rule that matches the link."
  }

  /// No app was asked about, and none opens.
  private static func noApp(_ explanation: Explanation) -> ChainHop {
    let closest = explanation.apps.first
    return ChainHop(
      .rule, .broken, "No app of the file opens for the link.",
      evidence: explanation.apps.prefix(5).map { "\($0.decision.app): \($0.sentence)" },
      mend: closest.map(mend) ?? "Add a rule that matches the link.")
  }

  /// The other apps that the link would open: entries are walked in file order and the first that matches an installed
  /// app wins (F649423, documented); iOS 15 was seen to take the last (SO70099728, observed).
  private static func others(_ explanation: Explanation, than app: String) -> [String] {
    let names = explanation.apps.filter { $0.decision.decision == .match && $0.decision.app != app }
    guard !names.isEmpty else { return [] }
    return [
      "opens too: \(names.prefix(5).map(\.decision.app).joined(separator: ", ")); of installed apps the first in the "
        + "file wins (F649423, documented), on iOS 15 the last (observed once)"
    ]
  }
}
