import LinkMatching

/// Decides about many links: reads blocks of lines, has them decided about side by side, and writes the results in
/// the order of the input.
struct MatchRun {
  private let decider: any BlockDecider
  private let console: Console
  private let jobs: Int
  private var statistics = MatchStream.Statistics()
  private var lineNumber = 1
  private var described = 0
  private var showsLineNumbers = true
  private var progress: ProgressLine

  /// A run of `decider` with `jobs` blocks in work at a time.
  init(_ decider: any BlockDecider, console: Console, jobs: Int) {
    self.decider = decider
    self.console = console
    self.jobs = jobs
    progress = ProgressLine(console)
  }

  /// The size of a block in bytes: small enough to stay in a core's cache with its results.
  private static let blockSize = 1 << 18

  /// What a slow source gives at a time; below it results are written before more is read.
  private static let smallBlock = 1 << 15

  /// Decides about `urls`.
  consuming func decide(_ urls: [String]) async throws -> MatchStream.Statistics {
    showsLineNumbers = false
    let lines = Array(urls.joined(separator: "\n").utf8)
    try write(DecidedBlock(lines, number: 0, decider: decider))
    finish()
    return statistics
  }

  /// Decides about every line of standard input.
  consuming func decideInput() async throws -> MatchStream.Statistics {
    if jobs == 1 {
      var blocks = LineBlocks(InputBytes(console.input), blockSize: Self.blockSize)
      while let block = try blocks.next() { try write(DecidedBlock(block, number: 0, decider: decider)) }
    } else {
      try await decideSideBySide()
    }
    finish()
    return statistics
  }

  private mutating func decideSideBySide() async throws {
    var blocks = LineBlocks(InputBytes(console.input), blockSize: Self.blockSize)
    var run = self
    try await withThrowingTaskGroup(of: DecidedBlock.self) { group in
      var read = 0
      var written = 0
      var waiting: [Int: DecidedBlock] = [:]
      var isAtEnd = false
      while true {
        // Blocks in work and those that wait for an earlier one take memory: their number is bounded.
        while !isAtEnd, read - written < run.jobs * 3 {
          guard let block = try blocks.next() else {
            isAtEnd = true
            break
          }
          let number = read
          read += 1
          group.addTask { [decider = run.decider] in
            DecidedBlock(block, number: number, decider: decider)
          }
          if block.count < Self.smallBlock { break }
        }
        guard let decided = try await group.next() else { break }
        waiting[decided.number] = decided
        while let next = waiting.removeValue(forKey: written) {
          try run.write(next)
          written += 1
        }
      }
    }
    self = run
  }

  private mutating func write(_ block: DecidedBlock) throws(WriteError) {
    try console.output.write(block.output)
    for fault in block.faults where described < DecidedBlock.describedFaults {
      described += 1
      progress.clear()
      let place = showsLineNumbers ? "line \(lineNumber + fault.line): " : ""
      console.note("Error: \(place)\(Quoted.text(fault.text)) is no URL: \(fault.reason)")
    }
    lineNumber += block.lineCount
    statistics.add(block.statistics)
    progress.show(statistics.lines)
  }

  private mutating func finish() {
    progress.clear()
    let rest = statistics.unreadable - described
    if rest > 0 { console.note("Error: \(Quoted.counted(rest, "more line")) could not be read as URLs.") }
  }
}
