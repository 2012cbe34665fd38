import LinkTesting

/// Runs a plan and writes what came of it.
struct PlanRun {
  private let console: Console
  private let options: TestOptions

  init(_ console: Console, _ options: TestOptions) {
    self.console = console
    self.options = options
  }

  /// What came of the expectations that are selected.
  func report(_ loaded: PlanInput.Loaded) async throws(ToolError) -> PlanReport {
    let selection = try options.selection(in: loaded.plan)
    do throws(PlanError) {
      return try await PlanRunner(loaded.plan, in: loaded.world).run(selection)
    } catch {
      throw ToolError(error.description)
    }
  }

  /// Writes a report: text where nothing is asked for, and annotations beside it on GitHub Actions.
  func write(_ report: PlanReport, _ asked: [ReportRequest]) throws {
    var requests = asked
    if asked.isEmpty {
      requests = [ReportRequest(format: nil, output: nil)]
      if console.environment["GITHUB_ACTIONS"] == "true" {
        requests.append(ReportRequest(format: PlanReportFormat.github.rawValue, output: nil))
      }
    }
    for request in requests {
      let format = request.format.flatMap(PlanReportFormat.init(rawValue:)) ?? .text
      let text = format.render(report, version: ApplinksVersion.current, isVerbose: options.verbose)
      try console.write(text, to: request.output)
    }
  }
}
