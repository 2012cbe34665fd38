#if Server
import AssociationFetching
import FindingReports
import Findings
import Foundation
import HostingEvidence

/// Judges many domains side by side; what is in memory does not grow with their number.
struct Sweep {
  private let options: LintOptions
  private let sweep: SweepOptions
  private let configuration: LintConfiguration
  private let folder: String
  private let console: Console

  init(
    _ options: LintOptions, _ sweep: SweepOptions, _ configuration: LintConfiguration, folder: String,
    console: Console
  ) {
    self.options = options
    self.sweep = sweep
    self.configuration = configuration
    self.folder = folder
    self.console = console
  }

  /// What a sweep counts.
  private struct Counts {
    var done = 0
    var judged = 0
    var failed = 0
    var reached = 0
    var skipped = 0
  }

  /// Judges the domains of `list`, and writes a line for each as it is done.
  func run(_ list: String) async throws -> ExitStatus {
    var settings = options.network.settings
    settings.rate = sweep.rate == 0 ? nil : sweep.rate
    let surveyor = DomainSurveyor(try settings.fetcher(in: console), scope: .sweep)
    let results =
      if let path = sweep.results {
        try SweepResults(appendingTo: console.absolute(path), name: path)
      } else {
        SweepResults(console)
      }
    defer { results.finish() }
    let descriptor = list == "-" ? console.input : open(console.absolute(list), O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw ToolError("\(Quoted.text(list)) cannot be read: \(SystemError.phrase(errno)).")
    }
    defer { if list != "-" { close(descriptor) } }
    var lines = DomainLines(InputBytes(descriptor, name: list == "-" ? "Standard input" : Quoted.text(list)))
    let counts = try await judge(&lines, surveyor, results)
    if counts.skipped > 0 {
      console.note("Passed over \(Quoted.counted(counts.skipped, "domain")) with a result already.")
    }
    console.note(
      "\(Quoted.counted(counts.done, "domain")) judged, \(counts.reached) with findings that fail the run, "
        + "\(counts.failed) that could not be judged.")
    if counts.judged == 0, counts.skipped == 0 { return .misuse }
    return counts.reached > 0 || counts.failed > 0 ? .failure : .success
  }

  private func judge(
    _ lines: inout DomainLines, _ surveyor: DomainSurveyor, _ results: SweepResults
  ) async throws -> Counts {
    var counts = Counts()
    var progress = SweepProgress(console)
    defer { progress.clear() }
    let threshold = options.failOn ?? configuration.failOn ?? .error
    let jobs = min(sweep.jobs, Self.mostJobs)
    var list = lines
    defer { lines = list }
    try await withThrowingTaskGroup(of: DomainVerdict.self) { group in
      var running = 0
      var isAtEnd = false
      while true {
        while !isAtEnd, running < jobs {
          switch try list.next() {
          case nil: isAtEnd = true
          case .domain(let name)? where results.known.contains(name): counts.skipped += 1
          case .domain(let name)?:
            running += 1
            group.addTask { await verdict(name, surveyor) }
          case .unreadable(let text)?:
            counts.failed += 1
            progress.clear()
            console.note("Error: \(Quoted.text(text)) is no domain.")
          }
        }
        guard let verdict = try await group.next() else { break }
        running -= 1
        counts.done += 1
        if verdict.errors.isEmpty { counts.judged += 1 } else { counts.failed += 1 }
        if threshold.isReached(by: verdict.findings) { counts.reached += 1 }
        try results.append(verdict.line)
        progress.show(counts.done, bad: counts.reached)
      }
    }
    return counts
  }

  private func verdict(_ domain: String, _ surveyor: DomainSurveyor) async -> DomainVerdict {
    let start = ContinuousClock.now
    // Notes about single files would drown everything else.
    var silent = console
    silent.error = OutputStream(descriptor: -1)
    var run = LintRun(options, configuration, folder: folder, console: silent)
    var verdict = DomainVerdict(domain: domain)
    do throws(ToolError) {
      try run.add(await surveyor.survey(domain))
    } catch {
      verdict.errors.append(error.message)
    }
    verdict.findings = run.findings
    verdict.errors += run.unreadable.map(\.message)
    verdict.duration = ContinuousClock.now - start
    return verdict
  }

  /// How many domains the system's limit on open files allows at once; each takes four connections at most.
  private static var mostJobs: Int {
    var limit = rlimit()
    #if canImport(Glibc)
    let isKnown = getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0
    #else
    let isKnown = getrlimit(RLIMIT_NOFILE, &limit) == 0
    #endif
    guard isKnown else { return 64 }
    return max(1, (Int(min(limit.rlim_cur, 1 << 20)) - 64) / 4)
  }
}
#endif
