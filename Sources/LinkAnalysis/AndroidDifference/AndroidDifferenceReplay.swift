import AssetLinks

/// Puts example links to both deciders before anybody sees them.
struct AndroidDifferenceReplay {
  let old: AppLinkDecider
  let new: AppLinkDecider
  /// What the links begin with.
  let root: String

  /// The link behind the scheme and host.
  func text(_ witness: LinkWitness) -> String { witness.text(root: root) }

  /// The decisions before and now; `nil` for a link that is too long to be judged.
  func decisions(
    about witness: LinkWitness
  ) throws(AnalysisError) -> (old: AppLinkDecision, new: AppLinkDecision)? {
    let link: AndroidLink
    do throws(AndroidLinkError) { link = try AndroidLink(text(witness)) } catch {
      guard case .tooLong = error else { throw AnalysisError(link: text(witness)) }
      return nil
    }
    return (old.decision(for: link), new.decision(for: link))
  }

  /// What a link shows that was found to change.
  func judgement(
    of witness: LinkWitness, opens: Bool
  ) throws(AnalysisError) -> WitnessSearch.Judgement {
    guard let (old, new) = try decisions(about: witness) else {
      return .leavesOpen(.undecided("a link that is too long to be judged"))
    }
    for decision in [old, new] where decision.outcome == .unknown {
      return .leavesOpen(ParityReplay.doubt(decision.reason))
    }
    guard (old.outcome == .opensByDefault) != opens, (new.outcome == .opensByDefault) == opens else {
      throw AnalysisError(link: text(witness))
    }
    return .shows
  }

  /// Why it is unknown whether a link about which readings of the rules disagree opens the app.
  func doubt(about witness: LinkWitness, isNew: Bool) throws(AnalysisError) -> ParityDoubt {
    guard let both = try decisions(about: witness) else {
      return .undecided("a link that is too long to be judged")
    }
    let decision = isNew ? both.new : both.old
    guard decision.outcome == .unknown else { throw AnalysisError(link: text(witness)) }
    return ParityReplay.doubt(decision.reason)
  }
}
