/// How good a plan is: which faults its expectations notice.
public struct MutationReport: Sendable {
  /// The name of the plan's file.
  public var plan: String
  /// The faults with what became of them, in the order of the files.
  public var outcomes: [(mutant: Mutant, verdict: MutantVerdict)]

  /// How many were noticed.
  public var noticedCount: Int {
    outcomes.count { if case .noticed = $0.verdict { true } else { false } }
  }

  /// Those that no expectation notices, with the link that would.
  public var survivors: [(mutant: Mutant, witness: MutantVerdict.Witness)] {
    outcomes.compactMap { outcome in
      if case .survived(let witness) = outcome.verdict { (outcome.mutant, witness) } else { nil }
    }
  }

  /// How many were left out, since it is proved that no link shows them.
  public var equivalentCount: Int { outcomes.count { $0.verdict == .equivalent } }

  /// Those of which neither is known.
  public var undecided: [(mutant: Mutant, reason: String)] {
    outcomes.compactMap { outcome in
      if case .undecided(let reason) = outcome.verdict { (outcome.mutant, reason) } else { nil }
    }
  }

  /// The share of faults that are noticed, of those that a link shows, in percent; 100 where there is none.
  public var score: Double {
    let survived = survivors.count
    return noticedCount + survived == 0 ? 100 : 100 * Double(noticedCount) / Double(noticedCount + survived)
  }
}
