import Foundation
import LinkTesting

/// Runs a plan again whenever one of its files changes, until the user interrupts it, and says what is different since.
///
/// All of the plan runs: that takes milliseconds, and which expectations a file has no part in is no short question, since a
/// host's file serves its subdomains and one host may keep Android from verifying others.
struct PlanWatch {
  private let console: Console
  private let argument: String?
  private let options: TestOptions

  /// How long passes between two looks at the files.
  private static let pause = Duration.milliseconds(50)

  init(_ console: Console, _ argument: String?, _ options: TestOptions) {
    self.console = console
    self.argument = argument
    self.options = options
  }

  /// Runs until SIGINT or SIGTERM; the status is that of the last run.
  func run() async throws -> ExitStatus {
    // A file that is no plan now may become one; one that is not there may not.
    let file = try PlanInput(console, argument).file()
    return try await withThrowingTaskGroup(of: ExitStatus?.self) { group in
      group.addTask {
        await EndSignals.wait()
        return nil
      }
      group.addTask { try await follow(file.path) }
      var status = ExitStatus.success
      if let first = try await group.next(), let first { status = first }
      group.cancelAll()
      while let rest = try await group.next() { if let rest { status = rest } }
      return status
    }
  }

  private func follow(_ path: String) async throws -> ExitStatus {
    var status = ExitStatus.success
    var stamps: WatchedFiles?
    var watched = [path]
    var last: PlanReport?
    while !Task.isCancelled {
      let now = WatchedFiles(watched)
      if now != stamps {
        let run = try await runOnce(path, since: last)
        (status, watched) = (run.status, run.watched)
        last = run.report ?? last
        // What changed while the plan ran is a change still.
        stamps = now.completed(by: WatchedFiles(watched))
      }
      try? await Task.sleep(for: Self.pause)
    }
    return status
  }

  private struct Run {
    var status: ExitStatus
    var watched: [String]
    var report: PlanReport?
  }

  private func runOnce(_ path: String, since last: PlanReport?) async throws -> Run {
    do {
      let loaded = try PlanInput(console, argument, environment: options.environment).read()
      let run = PlanRun(console, options)
      let report = try await run.report(loaded)
      try run.write(report, [])
      if let last { console.note(ReportChange(from: last, to: report).sentence) }
      return Run(
        status: report.isSuccess ? .success : .failure, watched: loaded.watched, report: report)
    } catch let error as ToolError {
      console.note("Error: \(error.message)")
      return Run(status: error.status, watched: watchedAnyway(path), report: nil)
    }
  }

  /// The files to wait for where the plan or its world cannot be read: the slip may be in any of them.
  private func watchedAnyway(_ path: String) -> [String] {
    guard let file = try? PlanInput(console, argument).file(),
      let plan = try? PlanReader(name: file.name).read(file.text, environment: options.environment)
    else { return [path] }
    return [path] + PlanInput(console, argument).loader(file.folder).watched(plan)
  }
}
