/// Looks for the patterns with which a rule would match a link as it is.
///
/// Every pattern that comes out was tried: the matcher's own comparison covers all texts of its part.
struct PatternProposals {
  private let evaluation: RuleEvaluation
  private let comparisons: [PartComparison]
  private let failures: [RuleRepair.Failure]

  init(_ evaluation: RuleEvaluation, _ comparisons: [PartComparison], _ failures: [RuleRepair.Failure]) {
    self.evaluation = evaluation
    self.comparisons = comparisons
    self.failures = failures
  }

  /// A pattern for each part that does not fit; `nil` where there is none for one of them.
  var patterns: [PatternChange]? {
    var changes: [PatternChange] = []
    for failure in failures where changes.last?.part != failure.comparison.part {
      let part = failure.comparison.part
      guard let pattern = pattern(for: part) else { return nil }
      changes.append(PatternChange(part: part, pattern: pattern))
    }
    return changes
  }

  private func pattern(for part: RulePart) -> String? {
    let texts = comparisons.filter { $0.part == part }
    let reading = ChangedPattern.Reading(
      readsVariables: evaluation.rule.readsVariables, isPath: part == .path)
    for candidate in candidates(part, texts) {
      for spelling in candidate.spellings(reading) where covers(spelling, texts) {
        return String(decoding: spelling, as: UTF8.self)
      }
    }
    return nil
  }

  /// The pattern changed for one of the texts, the nearest first; the text itself; what several begin with.
  private func candidates(_ part: RulePart, _ texts: [PartComparison]) -> [ChangedPattern] {
    let own = failures.filter { $0.comparison.part == part }
    var candidates = own.compactMap { $0.alignment?.pattern }
    guard let first = texts.first?.text.bytes, first.count <= RuleEvaluation.longestText else {
      return candidates
    }
    candidates.append(ChangedPattern(stretches: [.text(first)]))
    guard texts.count > 1 else { return candidates }
    let start = texts.reduce(first) { start, text in
      zip(start, text.text.bytes).prefix { $0 == $1 }.map { $0.0 }
    }
    candidates.append(ChangedPattern(stretches: [.text(start), .pattern([UInt8(ascii: "*")])]))
    return candidates
  }

  /// Whether the matcher finds the pattern to cover all the texts.
  private func covers(_ pattern: [UInt8], _ texts: [PartComparison]) -> Bool {
    let part = texts.first?.part
    let forms = part == .path ? PathForms.forms(of: pattern) : [pattern]
    return texts.allSatisfy { evaluation.covers(forms, $0) }
  }
}
