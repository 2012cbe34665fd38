import LinkSyntax

/// How many characters of a link would have to change for a rule to match it.
struct RuleDistance {
  private let evaluation: RuleEvaluation
  private let marks: LinkMarks

  init(_ evaluation: RuleEvaluation) {
    self.evaluation = evaluation
    marks = LinkMarks(evaluation.url)
  }

  /// The number, if it is below `bound`; `nil` too where no link would do, or this one is too long to be looked at.
  func edits(below bound: Int) -> Int? {
    var edits = 0
    var marks = marks
    for comparison in evaluation.comparisons {
      // The slash of a path that otherwise vanishes is counted back.
      let slash = comparison.part == .path && bound < .max ? 1 : 0
      guard let own = textEdits(comparison, below: bound - edits + slash) else { return nil }
      guard own > 0 else { continue }
      edits += own + marks.added(by: comparison)
      guard edits < bound else { return nil }
    }
    return edits < bound ? edits : nil
  }

  /// How much of the text itself has to change.
  private func textEdits(_ comparison: PartComparison, below bound: Int) -> Int? {
    let text = AlignedText(
      comparison.text.bytes, evaluation.reader, countsCharacters: evaluation.rule.decodesURL)
    var best: Int?
    for form in comparison.forms {
      let pieces = evaluation.reader.pieces(of: form)
      guard AlignmentCost.allows(pieces.count, text.count) else { return nil }
      if let edits = EditCount.of(pieces, text, evaluation.reader, below: best ?? bound) { best = edits }
      if best == 0 { return 0 }
    }
    // Wildcards in values of variables may cover more than their own length, which alignments leave aside.
    if comparison.pattern.utf8.contains(UInt8(ascii: "$")), evaluation.covers(comparison.forms, comparison) {
      return 0
    }
    return best
  }
}
