import HostingEvidence
import LinkDiagnosis

/// A report on Apple's network for people.
struct CDNText {
  let report: NetworkComparison

  var text: String {
    var lines = EvidenceText.lines(report.network.evidence)
    if let answer = report.answer { lines += self.lines(answer) }
    if let response = report.network.response, response.status == 200 {
      lines += FileSummary(response.body.bytes).lines
    }
    lines += ["", "the site itself", ""] + EvidenceText.lines(report.origin.evidence)
    lines += ["", "difference in behaviour, from Apple's network to the site"]
    if let difference = report.difference {
      let text = DifferenceText(difference: difference, host: report.domain).text
      lines += text.split(separator: "\n").map { "  \($0)" }
    } else {
      lines.append(
        "  unknown: \(report.hasOrigin ? "Apple's network serves no file" : "the site serves no file that a device reads")"
      )
    }
    if let propagation = report.propagation { lines += self.lines(propagation) }
    return lines.joined(separator: "\n") + "\n"
  }

  private func lines(_ answer: CDNAnswer) -> [String] {
    var lines: [String] = []
    func add(_ label: String, _ text: String?) {
      if let text { lines.append(EvidenceText.row(label, Quoted.visible(text))) }
    }
    add("fetched", answer.origin)
    add("format", answer.format)
    add("age", answer.age.map { Self.duration($0) })
    add(
      "kept for",
      answer.maximumAge.map { "\(Self.duration($0)), \(Self.duration(answer.remainingAge ?? 0)) of it left" })
    add("try direct", answer.triesDirect.map { "\($0) (inferred: whether devices may ask the site itself)" })
    if let failure = answer.failure {
      add("failure", failure.reason)
      add("details", failure.details)
      if let knowledge = failure.knowledge {
        add("meaning", "\(knowledge.meaning) (\(knowledge.certainty.rawValue))")
        for cause in knowledge.causes { add("cause", cause) }
        add("mend", knowledge.mend)
      } else {
        add("meaning", "unknown: Apple publishes no list, and this code is not among those that were seen")
      }
    }
    return lines
  }

  private func lines(_ propagation: Propagation) -> [String] {
    var lines = ["", "when devices see the site's file"]
    if propagation.isCurrent {
      lines.append(EvidenceText.row("now", "Apple's network serves what means the same"))
      lines.append(
        EvidenceText.row(
          "devices", "with the app already: within \(Self.duration(propagation.latestForDevices))"))
    } else {
      lines.append(EvidenceText.row("earliest", "in \(Self.duration(propagation.earliest))"))
      lines.append(
        EvidenceText.row(
          "latest",
          "in \(Self.duration(propagation.latestForInstalls)) where the app is installed or updated then"))
      lines.append(
        EvidenceText.row(
          "devices", "with the app already: within \(Self.duration(propagation.latestForDevices))"))
    }
    for ground in propagation.grounds {
      lines.append(
        EvidenceText.row(ground.certainty == .folklore ? "assumed" : ground.certainty.rawValue, ground.text))
    }
    return lines
  }

  /// Seconds as people say them, rounded up.
  static func duration(_ seconds: Int) -> String {
    switch seconds {
    case ..<120: "\(seconds) s"
    case ..<7200: "\(Propagation.whole(60, in: seconds)) min"
    case ..<172_800: "\(Propagation.whole(3600, in: seconds)) h"
    default: "\(Propagation.whole(86_400, in: seconds)) days"
    }
  }
}
