import FindingReports
import LinkDiagnosis

/// A diagnosis as a page that needs nothing else.
enum DiagnosisHTML {
  /// The page.
  static func text(_ report: DiagnosisReport) -> String {
    switch report {
    case .chain(let diagnosis): page(diagnosis.subject, section(diagnosis))
    case .walk(let walk): page(walk.steps.first?.link ?? "", section(walk))
    }
  }

  private static func page(_ subject: String, _ body: String) -> String {
    HTMLPage.text(
      title: "\(Report.toolName) diagnose \(subject)", heading: subject, body: body,
      version: ApplinksVersion.current)
  }

  private static func section(_ diagnosis: Diagnosis) -> String {
    var text = "<p>\(HTMLText.escaped(diagnosis.sentence))</p>\n"
    for hop in diagnosis.hops { text += article(hop) }
    return text
  }

  private static func article(_ hop: ChainHop) -> String {
    let style =
      switch hop.verdict {
      case .verified: "note"
      case .unknown: "warning"
      case .broken: "error"
      }
    var text =
      "<article class=\"\(style)\">\n<h2>\(hop.kind.rawValue)</h2>\n<p><strong>\(hop.verdict.rawValue)</strong> "
    text += "\(HTMLText.escaped(hop.sentence))</p>\n"
    for line in hop.evidence { text += "<p class=\"place\">\(HTMLText.escaped(line))</p>\n" }
    if let mend = hop.mend {
      text += "<p>\(hop.verdict == .broken ? "Mend" : "To know"): \(HTMLText.escaped(mend))</p>\n"
    }
    return text + "</article>\n"
  }

  private static func section(_ walk: RedirectWalk) -> String {
    var text = "<ol>\n"
    for step in walk.steps {
      let status = step.status.map { " (answered \($0))" } ?? ""
      text +=
        "<li><code>\(HTMLText.escaped(step.link))</code>\(status)<br>\(HTMLText.escaped(WalkWords.sentence(step)))</li>\n"
    }
    text += "</ol>\n<p>\(HTMLText.escaped(WalkWords.sentence(walk.end)))</p>\n"
    if let last = walk.steps.last { text += "<section>\n\(section(last.diagnosis))</section>\n" }
    return text
  }
}
