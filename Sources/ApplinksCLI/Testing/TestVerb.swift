import ArgumentParser
import LinkTesting

/// `applinks test`: whether links open what the plan expects.
struct TestVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "test",
    abstract:
      "Run the link expectations of applinks.yaml: on simulated devices, in milliseconds, without a network.",
    discussion: """
      PLAN is a file, or a folder that holds applinks.yaml; without it, the project's: in the current folder or above, \
      up to the root of its repository. Each expectation is put to every device and surface that it names. A failure \
      says why, and the smallest change that mends it.

      --mutate seeds faults into association file, asset links, manifest, entitlements and routes, one at a time, and \
      says which of them no expectation notices, with a link that would; --suggest adds these links to the plan.
      --update writes the answers that were found into the plan, once they were shown.
      --live takes the files from the real domains in place of the plan's, and asks again where nobody answers.

      Ends with 0 when everything is as expected, with 1 when something is not or cannot be decided, with 2 when the \
      plan cannot be read.

      Example:
        applinks test Examples/linktests
        applinks test --filter "Products*" --on ios --format junit --output tests.xml
        applinks test --mutate --minimum-score 100
        applinks test --watch
      """)

  @Argument(help: ArgumentHelp("The plan.", valueName: "plan"))
  var plan: String?

  @OptionGroup var options: TestOptions

  @Flag(help: "Run again whenever a file changes, until interrupted.")
  var watch = false

  @Flag(help: "Seed faults and say which of them the plan notices.")
  var mutate = false

  @Flag(help: "With --mutate: add the links that would notice the others to the plan.")
  var suggest = false

  @Option(
    help: ArgumentHelp(
      "With --mutate: the lowest score, in percent, that is no failure.", valueName: "percent"))
  var minimumScore: Double?

  @Flag(help: "Write the outcomes that were found into the plan.")
  var update = false

  @Flag(help: "Ask the real domains.")
  var live = false

  @Option(
    help: ArgumentHelp("With --live: how often a domain that does not answer is asked again.", valueName: "n")
  )
  var retries = 2

  @OptionGroup var network: NetworkOptions

  func validate() throws {
    if suggest, !mutate { throw ValidationError("--suggest goes with --mutate.") }
    if minimumScore != nil, !mutate { throw ValidationError("--minimum-score goes with --mutate.") }
    if let minimumScore, !(0...100).contains(minimumScore) {
      throw ValidationError("--minimum-score is a number from 0 to 100.")
    }
    guard (0...20).contains(retries) else { throw ValidationError("--retries is a number from 0 to 20.") }
    if [watch, mutate, update].count(where: { $0 }) > 1 {
      throw ValidationError("--watch, --mutate and --update go one at a time.")
    }
    if live, watch || mutate { throw ValidationError("--live goes with neither --watch nor --mutate.") }
  }

  func run(in console: Console, arguments: [String]) async throws -> ExitStatus {
    let requests = try ReportRequest.checked(in: arguments)
    if watch { return try await PlanWatch(console, plan, options).run() }
    var loaded = try PlanInput(console, plan, environment: options.environment).read()
    if live {
      try await LiveSites(console, network.settings, retries: retries).replaceFiles(of: &loaded.world)
    }
    if mutate { return try await runMutations(loaded, requests, console) }
    let run = PlanRun(console, options)
    let report = try await run.report(loaded)
    if loaded.plan.links.isEmpty {
      throw ToolError(
        "\(Quoted.text(loaded.file.name)) expects nothing: list links under \"links\", or start with \"applinks init\"."
      )
    }
    guard !report.results.isEmpty else {
      throw ToolError("No expectation is selected: check --filter, --tag, --on and --shard.")
    }
    try run.write(report, requests)
    if update, !report.isSuccess { return try PlanUpdating(console, loaded.file).run(report) }
    return report.isSuccess ? .success : .failure
  }

  private func runMutations(
    _ loaded: PlanInput.Loaded, _ requests: [ReportRequest], _ console: Console
  ) async throws -> ExitStatus {
    var plan = loaded.plan
    plan.links = try options.selection(in: plan).chosen(of: plan)
    let report: MutationReport
    do throws(PlanError) {
      report = try await MutationRun(plan, in: loaded.world).run(isThorough: options.verbose)
    } catch {
      throw ToolError(error.description, status: .failure)
    }
    let text = MutationReportText(report)
    for request in requests.isEmpty ? [ReportRequest(format: nil, output: nil)] : requests {
      switch request.format ?? "text" {
      case "text": try console.write(text.text, to: request.output)
      case "json": try console.write(text.json, to: request.output)
      case let name:
        throw ToolError("--mutate is written as text or json, not as \(Quoted.text(name)).")
      }
    }
    if suggest { try PlanUpdating(console, loaded.file).add(report, to: loaded.plan) }
    return report.score >= (minimumScore ?? 100) ? .success : .failure
  }
}
