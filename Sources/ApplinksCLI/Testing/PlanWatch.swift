import Foundation
import LinkTesting

/// Runs a plan again whenever one of its files changes, until the user interrupts it.
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
    while !Task.isCancelled {
      let now = WatchedFiles(watched)
      if now != stamps {
        (status, watched) = try await runOnce(path)
        stamps = WatchedFiles(watched)
      }
      try? await Task.sleep(for: Self.pause)
    }
    return status
  }

  private func runOnce(_ path: String) async throws -> (ExitStatus, [String]) {
    do {
      let loaded = try PlanInput(console, argument, environment: options.environment).read()
      let run = PlanRun(console, options)
      let report = try await run.report(loaded)
      try run.write(report, [])
      return (report.isSuccess ? .success : .failure, loaded.watched)
    } catch let error as ToolError {
      console.note("Error: \(error.message)")
      return (error.status, watchedAnyway(path))
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
