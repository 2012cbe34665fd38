import LinkMatching
import LinkSyntax

extension TrafficCounter {
  /// Counts what the file says about a link.
  @inline(__always)
  mutating func decide(
    _ url: UnsafeBufferPointer<UInt8>, _ parts: LinkURLParts, _ deciders: borrowing PlanDeciders
  ) {
    guard parts.isWeb else { return passOver(.otherScheme) }
    if let scope = plan.scope, !scope.covers(url, parts) { return passOver(.otherHost) }
    let path = UnsafeBufferPointer(rebasing: url[parts.path])
    var hangsOnFragment = false
    if parts.fragmentStart < 0, let assuming = deciders.assuming {
      hangsOnFragment = decisions.decideBothWays(
        url, parts, plan.needsFragment, deciders.file, assuming: assuming)
    } else {
      decisions.decide(url, parts, deciders.file)
    }
    switch countRules() {
    case .match: counts.matched += 1
    case .exclude: counts.excluded += 1
    case .noMatch: countUnclaimed(path)
    }
    if parts.fragmentStart >= 0 {
      counts.withFragment += 1
    } else if hangsOnFragment, isUndecidedByFragment() {
      counts.undecidedByFragment += 1
    }
    if decisions.scratch.hasDoubts || plan.alwaysAsksForDoubts, isDoubtful() { counts.doubtful += 1 }
    if let new = deciders.new {
      decisions.decideNew(url, parts, new)
      countChange(path)
    }
  }

  private mutating func passOver(_ reason: LogLine.PassedOver) {
    counts.passedOver[Int(reason.rawValue)] += 1
  }

  /// Counts the deciding rules and their apps; the foremost decision.
  ///
  /// Entries come in file order, so that the first one that speaks of an app decides about it.
  @inline(__always)
  private mutating func countRules() -> Decision {
    var foremost = Decision.noMatch
    for decider in decisions.old {
      var decides = false
      for place in plan.entryApps.places(of: decider.entry) {
        let app = plan.entryApps[place]
        guard decisions.oldMarks[app] != decisions.line else { continue }
        decisions.oldMarks[app] = decisions.line
        decisions.oldRules[app] = decider.rule
        decides = true
        if decider.isExcluded { counts.appExcluded[app] += 1 } else { counts.appMatched[app] += 1 }
      }
      guard decides else { continue }
      counts.ruleHits[decider.rule] += 1
      if !decider.isExcluded {
        foremost = .match
      } else if foremost == .noMatch {
        foremost = .exclude
      }
    }
    return foremost
  }

  private mutating func countUnclaimed(_ path: UnsafeBufferPointer<UInt8>) {
    counts.unclaimed += 1
    let length = plan.prefix.length(in: path)
    guard length > 0 else {
      let root: StaticString = "/"
      return root.withUTF8Buffer { counts.unclaimedPrefixes.add($0) }
    }
    counts.unclaimedPrefixes.add(UnsafeBufferPointer(rebasing: path[..<length]))
  }

  /// Counts the rules that would decide about an app if the link had a fragment that fits them; whether there are any.
  private mutating func isUndecidedByFragment() -> Bool {
    var result = false
    for decider in decisions.assumed {
      var concerns = false
      for place in plan.entryApps.places(of: decider.entry) {
        let app = plan.entryApps[place]
        guard decisions.assumedMarks[app] != decisions.line else { continue }
        decisions.assumedMarks[app] = decisions.line
        // The first rule that could decide is the one that did, or one before it.
        let isDecided = decisions.oldMarks[app] == decisions.line
        if !isDecided || decisions.oldRules[app] != decider.rule { concerns = true }
      }
      guard concerns else { continue }
      counts.possibleHits[decider.rule] += 1
      result = true
    }
    return result
  }

  /// Whether the decision for an app may be another one.
  private func isDoubtful() -> Bool {
    plan.countedApps.contains {
      !plan.matcher.decision(ofApp: $0, in: decisions.scratch).uncertain.isEmpty
    }
  }
}
