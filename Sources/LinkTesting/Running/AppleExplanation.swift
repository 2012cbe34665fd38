import AssociationFiles
import DeviceSimulation
import LinkMatching
import LinkOpening
import LinkRouting
import LinkSyntax
import PositionedJSON

/// Why a link did on one of Apple's devices what it did, and the smallest change that mends it.
struct AppleExplanation {
  let runner: PlanRunner
  let device: AppleDevice
  let decision: OpeningDecision
  let step: LinkStep?

  typealias Reasons = CheckResult.Difference.Reasons

  /// The reasons of a difference of a kind.
  func reasons(for subject: String, _ observed: ObservedAnswer) -> Reasons {
    switch subject {
    case "opens", "decision": opening(observed)
    default: RouteExplanation(runner: runner).reasons(for: observed)
    }
  }

  private func opening(_ observed: ObservedAnswer) -> Reasons {
    guard let url = step?.url, url.scheme == "https" || url.scheme == "http" else {
      return Reasons(causes: decision.reasons.map(\.sentence))
    }
    var reasons = Reasons()
    for (identifier, name) in device.names.sorted(by: { $0.value < $1.value }) {
      let own = self.reasons(of: identifier, name, url)
      reasons.causes += own.causes
      reasons.mend = reasons.mend ?? own.mend
    }
    if device.names.isEmpty { reasons.causes.append("The device has no app of the plan.") }
    reasons.causes += decision.reasons.map(\.sentence)
    return reasons
  }

  // MARK: - Apps

  private func reasons(of app: String, _ name: String, _ url: LinkURL) -> Reasons {
    let records = device.records(of: app, host: url.host, service: "applinks")
    guard let record = records.first(where: { $0.approval == .approved }) ?? records.first else {
      return Reasons(
        causes: ["The entitlement of \(name) names no applinks:\(url.host)."],
        mend: "Add \"applinks:\(url.host)\" to the associated domains of \(name).")
    }
    let host = record.host ?? url.host
    guard record.approval == .approved, let matcher = device.matcher(of: record) else {
      return unapproved(record, name, host)
    }
    let file = runner.world.sites[host]?.associationName ?? "the file of \(host)"
    guard let explanation = matcher.explanation(for: url).apps.first(where: { $0.decision.app == app }) else {
      return Reasons()
    }
    var reasons = Reasons(causes: ["\(name), by \(file): \(explanation.sentence)"])
    if let decider = explanation.decider {
      reasons.causes.append("\(decider.path) is \(Self.source(decider)).")
    }
    if explanation.decision.decision == .match {
      let path = url.path.isEmpty ? "/" : url.path
      reasons.mend =
        "Put { \"/\": \(PlanWords.quoted(path)), \"exclude\": true } before \(explanation.decider?.path ?? "the rules") in \(file)."
    } else if let miss = explanation.closestMiss {
      add(miss, file, to: &reasons)
    }
    return reasons
  }

  private func unapproved(_ record: AssociationRecord, _ name: String, _ host: String) -> Reasons {
    guard let site = runner.world.sites[host], site.association != nil else {
      return Reasons(
        causes: ["The plan has no association file of \(host)."],
        mend: "Add \(host) with its folder under \"domains\".")
    }
    let failure = record.failure.map { ": \($0.text)" } ?? "."
    let causes = ["\(device.plan.name) does not approve \(host) for \(name)\(failure)"]
    guard record.failure?.kind == .notNamed else { return Reasons(causes: causes) }
    return Reasons(
      causes: causes, mend: "Add \(PlanWords.quoted(record.app)) to \"appIDs\" in \(site.associationName).")
  }

  private func add(_ miss: ClosestMiss, _ file: String, to reasons: inout Reasons) {
    let rule = miss.trial
    if rule.isMatch {
      reasons.causes.append("\(rule.path) matches the link but stands behind the rule that excludes it.")
      reasons.mend = "Move \(rule.path) of \(file) before the rule that excludes the link."
      return
    }
    for mismatch in rule.mismatches {
      reasons.causes.append("Closest is \(rule.path): \(PlanWords.visible(mismatch.sentence))")
      if let hint = mismatch.hint { reasons.causes.append(hint.sentence) }
    }
    if let change = miss.patterns.first, miss.patterns.count == 1, !miss.isBehindDecider {
      reasons.mend =
        "Let the \(change.part.phrase) pattern of \(rule.path) in \(file) be \(PlanWords.quoted(change.pattern))"
        + (miss.link.map { ", or the link \(PlanWords.visible($0))." } ?? ".")
    } else if let link = miss.link {
      reasons.mend = "Let the link be \(PlanWords.visible(link))."
    }
  }

  /// A rule in the file's own words, on one line.
  private static func source(_ rule: RuleTrial) -> String {
    rule.value.sourceText.split(whereSeparator: \.isWhitespace).joined(separator: " ").prefix(120).description
  }
}
