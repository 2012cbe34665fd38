import FindingReports
import LinkDiagnosis

/// A diagnosis as Markdown, for a ticket or a comment.
enum DiagnosisMarkdown {
  /// The text.
  static func text(_ report: DiagnosisReport) -> String {
    switch report {
    case .chain(let diagnosis): section(diagnosis)
    case .walk(let walk): section(walk)
    }
  }

  private static func section(_ diagnosis: Diagnosis) -> String {
    var text = "### \(MarkdownText.code(diagnosis.subject))\n\n**\(diagnosis.verdict.rawValue)**: "
    text +=
      "\(MarkdownText.escaped(diagnosis.sentence))\n\n| hop | verdict | what is known | change |\n| --- | --- | --- | --- |\n"
    for hop in diagnosis.hops {
      let known = ([hop.sentence] + hop.evidence).map(MarkdownText.escaped).joined(separator: "<br>")
      let word = hop.verdict == .broken ? "**broken**" : hop.verdict.rawValue
      text += "| \(hop.kind.rawValue) | \(word) | \(known) | \(MarkdownText.escaped(hop.mend ?? "")) |\n"
    }
    return text
  }

  private static func section(_ walk: RedirectWalk) -> String {
    var text = "### Redirects\n\n| link | what happens | answer |\n| --- | --- | --- |\n"
    for step in walk.steps {
      let status = step.status.map { "\($0)" } ?? ""
      text +=
        "| \(MarkdownText.code(step.link)) | \(MarkdownText.escaped(WalkWords.sentence(step))) | \(status) |\n"
    }
    text += "\n\(MarkdownText.escaped(WalkWords.sentence(walk.end)))\n"
    if let last = walk.steps.last { text += "\n" + section(last.diagnosis) }
    return text
  }
}
