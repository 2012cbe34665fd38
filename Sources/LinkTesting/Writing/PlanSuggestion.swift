/// The links that a plan lacks to notice every fault, each once.
public struct PlanSuggestion: Hashable, Sendable {
  /// The expectations.
  public let expectations: [ExpectationText]

  /// The links for the faults that a run did not see noticed.
  public init(_ report: MutationReport) {
    var expectations: [ExpectationText] = []
    var seen: Set<String> = []
    for (mutant, witness) in report.survivors where seen.insert("\(witness.device) \(witness.link)").inserted
    {
      let comment = "Notices that \(mutant.change) (\(mutant.file))."
      if let text = ExpectationText(witness, comment: comment) { expectations.append(text) }
    }
    self.expectations = expectations
  }
}
