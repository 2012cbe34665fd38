import FindingReports
import LinkRouting

/// How good a plan is, in words or as JSON.
public struct MutationReportText {
  private let report: MutationReport

  /// The texts of a report.
  public init(_ report: MutationReport) { self.report = report }

  /// The share of faults that are noticed, such as `100 %` or `96.4 %`; 100 only where it is all of them.
  public var score: String {
    let tenths = (report.score * 10).rounded(.down)
    let whole = Int(tenths) / 10
    return Int(tenths) % 10 == 0 ? "\(whole) %" : "\(whole).\(Int(tenths) % 10) %"
  }

  /// For people: each fault that is not noticed with the link that would, then the score.
  public var text: String {
    var text = ""
    for (mutant, witness) in report.survivors {
      text +=
        "SURVIVED  \(PlanWords.visible(mutant.file)): \(PlanWords.visible(mutant.change))  [\(mutant.kind.rawValue)]\n"
      text += "  link:     \(PlanWords.visible(witness.link))  [\(PlanWords.visible(witness.device))]\n"
      text += "  right:    \(Self.phrase(witness.right))\n"
      text += "  wrong:    \(Self.phrase(witness.wrong))\n\n"
    }
    for (mutant, reason) in report.undecided {
      text +=
        "UNDECIDED  \(PlanWords.visible(mutant.file)): \(PlanWords.visible(mutant.change))  [\(mutant.kind.rawValue)]\n"
      text += "  because:  \(PlanWords.visible(reason))\n\n"
    }
    let shown = report.noticedCount + report.survivors.count
    text += "score \(score): \(report.noticedCount) of \(PlanReport.counted(shown, "fault")) noticed"
    if report.equivalentCount > 0 { text += ", \(report.equivalentCount) proved to change no link left out" }
    if !report.undecided.isEmpty { text += ", \(report.undecided.count) undecided" }
    return text + "\n"
  }

  private static func phrase(_ answer: ObservedAnswer) -> String {
    answer.outcome.phrase + (answer.route.map { ", route \(PlanWords.visible($0.name))" } ?? "")
  }

  /// One object.
  public var json: String {
    var json = JSONText()
    json.object { json in
      json.member("version", 1)
      json.member("plan", report.plan)
      json.member("score", json: "\(report.score)")
      json.member("noticed", report.noticedCount)
      json.member("survived", report.survivors.count)
      json.member("equivalent", report.equivalentCount)
      json.member("undecided", report.undecided.count)
      json.array("mutants") { json in
        for (mutant, verdict) in report.outcomes { json.object { Self.write(mutant, verdict, to: &$0) } }
      }
    }
    return json.text + "\n"
  }

  private static func write(_ mutant: Mutant, _ verdict: MutantVerdict, to json: inout JSONText) {
    json.member("file", mutant.file)
    json.member("change", mutant.change)
    json.member("kind", mutant.kind.rawValue)
    switch verdict {
    case .noticed(let titles):
      json.member("verdict", "noticed")
      json.array("by") { json in for title in titles { json.value(title) } }
    case .survived(let witness):
      json.member("verdict", "survived")
      json.member("link", witness.link)
      json.member("device", witness.device)
      if let word = witness.right.outcome.word { json.member("right", word) }
      if let word = witness.wrong.outcome.word { json.member("wrong", word) }
    case .equivalent: json.member("verdict", "equivalent")
    case .undecided(let reason):
      json.member("verdict", "undecided")
      json.member("reason", reason)
    }
  }
}
