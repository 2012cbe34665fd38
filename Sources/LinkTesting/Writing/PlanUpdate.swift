/// What a plan would have to say for the answers that were found: outcomes, decisions, routes and their parameters.
public struct PlanUpdate: Hashable, Sendable {
  /// The words to replace.
  public private(set) var replacements: [PlanEditor.Replacement] = []
  /// Failures that no word of the plan settles, a sentence each.
  public private(set) var remaining: [String] = []

  /// The update that accepts what a run found.
  ///
  /// A word changes only where every check that it stands for found the same.
  public init(_ report: PlanReport) {
    var found: [PlanPlace: Set<String?>] = [:]
    for result in report.results {
      for word in AnswerWord.words(of: result) { found[word.place, default: []].insert(word.found) }
    }
    var done: Set<PlanPlace> = []
    for failure in report.results where failure.status != .passed {
      let changed = AnswerWord.words(of: failure).filter { $0.found != $0.old }
      if let reason = Self.obstacle(failure, changed, found) {
        remaining.append("\(PlanWords.quoted(failure.expectation.title)): \(reason)")
        continue
      }
      for word in changed where done.insert(word.place).inserted {
        guard let new = word.found else { continue }
        replacements.append(PlanEditor.Replacement(place: word.place, old: word.old, new: new))
      }
    }
  }

  /// Why a failure is left to a person; `nil` where its words can be changed.
  private static func obstacle(
    _ failure: CheckResult, _ changed: [AnswerWord], _ found: [PlanPlace: Set<String?>]
  ) -> String? {
    guard !changed.isEmpty else { return "what differs is not written where it can be changed." }
    if let word = changed.first(where: { $0.found == nil }) {
      return "\"\(name(word.subject))\" is changed by hand: no word says what was found."
    }
    guard changed.allSatisfy({ found[$0.place]?.count == 1 }) else {
      return "devices or links that share the expectation do not agree."
    }
    // Each difference has to be that of a word, or it would remain.
    let subjects = changed.map { if case .parameter = $0.subject { "route" } else { name($0.subject) } }
    if let difference = failure.differences.first(where: { !subjects.contains($0.subject) }) {
      return "\"\(difference.subject)\" differs, which is changed by hand."
    }
    let isOtherRoute = changed.contains { $0.subject == .route }
    guard !isOtherRoute || failure.expected.route?.parameters.isEmpty != false else {
      return "another route takes it, whose parameters are named by hand."
    }
    return nil
  }

  private static func name(_ subject: AnswerWord.Subject) -> String {
    switch subject {
    case .outcome: "opens"
    case .decision: "decision"
    case .route: "route"
    case .parameter(let name): "with.\(PlanWords.visible(name))"
    }
  }
}
