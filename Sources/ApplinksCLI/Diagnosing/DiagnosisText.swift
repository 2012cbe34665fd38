import LinkDiagnosis

/// A diagnosis for people: a block for each hop, and the whole in one sentence.
enum DiagnosisText {
  /// The text, with a line break at its end.
  static func text(_ report: DiagnosisReport) -> String {
    let lines =
      switch report {
      case .chain(let diagnosis): self.lines(diagnosis)
      case .walk(let walk): self.lines(walk)
      }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func lines(_ diagnosis: Diagnosis) -> [String] {
    var lines = [Quoted.visible(diagnosis.subject), ""]
    for hop in diagnosis.hops { lines += self.lines(hop) }
    return lines + ["", Quoted.visible(diagnosis.sentence)]
  }

  private static func lines(_ hop: ChainHop) -> [String] {
    let head = "  " + padded(hop.verdict.rawValue, 10) + padded(hop.kind.rawValue, 13)
    var lines = [head + Quoted.visible(hop.sentence)]
    let margin = String(repeating: " ", count: 25)
    lines += hop.evidence.map { margin + Quoted.visible($0) }
    if let mend = hop.mend {
      lines.append(margin + (hop.verdict == .broken ? "mend: " : "to know: ") + Quoted.visible(mend))
    }
    if hop.verdict == .broken, !hop.isDecisive {
      lines.append(margin + reprieve(hop.kind))
    }
    return lines
  }

  /// Why a broken hop hinders nothing today.
  private static func reprieve(_ kind: HopKind) -> String {
    switch kind {
    case .autoVerify, .assetLinks, .statement, .otherHosts:
      "The user has chosen the app for the domain, which does without."
    default: "Devices get the file from Apple's network today, until its copy runs out."
    }
  }

  private static func lines(_ walk: RedirectWalk) -> [String] {
    var lines: [String] = []
    for (number, step) in walk.steps.enumerated() {
      lines.append("\(number + 1)  \(Quoted.visible(step.link))")
      lines.append("   \(Quoted.visible(WalkWords.sentence(step)))")
      if let status = step.status { lines.append("   answered \(status)") }
    }
    lines += ["", Quoted.visible(WalkWords.sentence(walk.end))]
    if let last = walk.steps.last {
      lines += ["", "The last link in full:", ""] + self.lines(last.diagnosis)
    }
    return lines
  }

  private static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(1, width - text.count))
  }
}
