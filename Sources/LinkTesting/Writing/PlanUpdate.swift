/// What a plan would have to say for the outcomes that were found.
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
      guard let place = result.expected.outcomePlace else { continue }
      found[place, default: []].insert(Self.word(result))
    }
    var done: Set<PlanPlace> = []
    for failure in report.results where failure.status != .passed {
      let title = PlanWords.quoted(failure.expectation.title)
      guard let place = failure.expected.outcomePlace, let old = failure.expected.outcome?.word else {
        remaining.append("\(title): its outcome is not written where it can be changed.")
        continue
      }
      guard failure.differences.contains(where: { $0.subject == "opens" }) else {
        remaining.append("\(title): its decision or route differs, which is changed by hand.")
        continue
      }
      guard let words = found[place], words.count == 1, let word = words.first, let new = word else {
        remaining.append("\(title): devices or links that share the expectation do not agree.")
        continue
      }
      if done.insert(place).inserted {
        replacements.append(PlanEditor.Replacement(place: place, old: old, new: new))
      }
    }
  }

  /// The word for what was found; what passed keeps its own.
  private static func word(_ result: CheckResult) -> String? {
    if result.status == .passed { return result.expected.outcome?.word }
    if case .every = result.expectation.subject { return nil }
    return result.observed?.outcome.word
  }
}
