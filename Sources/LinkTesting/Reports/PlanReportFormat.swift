/// A form in which the outcome of a plan is written.
public enum PlanReportFormat: String, Hashable, Sendable, CaseIterable {
  /// Text for people: failures with their cause and what mends them, then a summary.
  case text
  /// One object.
  case json
  /// JUnit's XML: a suite for each outermost group, a case for each check.
  case junit
  /// Workflow commands of GitHub Actions, which become annotations in the plan.
  case github
  /// Markdown, for comments and job summaries.
  case markdown
  /// One page that needs nothing else.
  case html

  /// The report in this format, with a line break at its end unless it is empty.
  ///
  /// - Parameters:
  ///   - report: What came of the run.
  ///   - version: The version of the tool.
  ///   - isVerbose: Whether text lists what passed, too.
  public func render(_ report: PlanReport, version: String = "", isVerbose: Bool = false) -> String {
    switch self {
    case .text: PlanReportText(report, isVerbose: isVerbose).text
    case .json: PlanReportJSON(report, version: version).text
    case .junit: PlanReportJUnit(report).text
    case .github: PlanReportGitHub(report, version: version).text
    case .markdown: PlanReportMarkdown(report).text
    case .html: PlanReportHTML(report, version: version).text
    }
  }
}
