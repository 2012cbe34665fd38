import HostingEvidence
import LinkAnalysis

/// Apple's network serves the file, and the same one as the site.
enum NetworkHop {
  static func judge(_ chain: ChainContext) -> ChainHop {
    guard let comparison = chain.claimed?.comparison else {
      return ChainHop(
        .cdn, .unknown, "Apple's network was not asked.",
        mend: "Leave out --no-cdn, or name a stand-in with --cdn.")
    }
    guard let answer = comparison.answer else {
      let reason = comparison.network.attempt?.failure.map { ": \($0.clause)" } ?? ""
      return ChainHop(
        .cdn, .unknown, "Apple's network gave no answer\(reason).",
        mend: "Ask from a machine that reaches \(comparison.network.evidence.url.host).")
    }
    if let failure = answer.failure { return failed(failure, answer) }
    guard comparison.networkFile != nil else {
      return ChainHop(
        .cdn, .broken, "Apple's network answers \(answer.status) without a file that a device reads.",
        evidence: evidence(answer), mend: "See \"applinks cdn \(comparison.domain)\".")
    }
    return served(comparison, answer, chain)
  }

  private static func failed(_ failure: CDNFailure, _ answer: CDNAnswer) -> ChainHop {
    var evidence = self.evidence(answer) + ["reason: \(failure.reason)"]
    if let details = failure.details { evidence.append("details: \(details)") }
    guard let knowledge = failure.knowledge else {
      return ChainHop(
        .cdn, .broken,
        "Apple's network has no file, for a reason that no source explains.", evidence: evidence,
        mend: "Mend what \"origin\" shows, and wait for the next attempt.")
    }
    evidence += knowledge.causes.map { "known cause: \($0)" }
    return ChainHop(
      .cdn, .broken, "\(knowledge.meaning) (\(knowledge.certainty.rawValue))", evidence: evidence,
      mend: knowledge.mend)
  }

  private static func served(_ comparison: NetworkComparison, _ answer: CDNAnswer, _ chain: ChainContext)
    -> ChainHop
  {
    var evidence = self.evidence(answer)
    guard let difference = comparison.difference else {
      return ChainHop(
        .cdn, .verified, "Apple's network serves a file; the site has none to compare it with.",
        evidence: evidence)
    }
    if difference.isEquivalent {
      return ChainHop(
        .cdn, .verified, "Apple's network serves a file that means the same as the site's.",
        evidence: evidence)
    }
    evidence.append("\"applinks cdn \(comparison.domain)\" shows the difference")
    // An old copy hinders this link only where it decides otherwise about it.
    guard OldCopy.isHindering(chain) else {
      return ChainHop(
        .cdn, .verified,
        "Apple's network serves another file than the site, which does the same for this link.",
        evidence: evidence)
    }
    return ChainHop(
      .cdn, .broken, "Apple's network still serves a file that does not open this link; the site's would.",
      evidence: evidence + waiting(comparison.propagation),
      mend: "Wait: \"applinks wait \(comparison.domain) --until-cdn\" ends when it is served.")
  }

  private static func waiting(_ propagation: Propagation?) -> [String] {
    guard let propagation, !propagation.isCurrent else { return [] }
    let hours = Propagation.whole(3600, in: propagation.latestForInstalls)
    let days = Propagation.whole(86_400, in: propagation.latestForDevices)
    return [
      "earliest in \(propagation.earliest) s, for installs within \(hours) h, "
        + "for devices with the app within \(days) days (partly assumed: see applinks cdn)"
    ]
  }

  private static func evidence(_ answer: CDNAnswer) -> [String] {
    var lines = ["status \(answer.status)"]
    if let origin = answer.origin { lines.append("fetched from \(origin)") }
    if let age = answer.age { lines.append("kept for \(age) s so far") }
    if let left = answer.remainingAge { lines.append("may be kept for \(left) s more") }
    return lines
  }
}
