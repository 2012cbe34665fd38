import Foundation
import LinkTraffic

/// Counts logs, one behind the other, each by blocks of lines side by side.
struct CoverageRun {
  private let plan: TrafficPlan
  private let console: Console
  private let choice: LogFormatChoice
  private let field: String?
  /// A counter for each job; no block waits for another one.
  private var counters: [TrafficCounter]
  private var faults: FaultNotes
  private var incompleteLogs = 0

  /// A run with `jobs` blocks in work at a time.
  init(
    _ plan: TrafficPlan, console: Console, jobs: Int, choice: LogFormatChoice, field: String?
  ) {
    self.plan = plan
    self.console = console
    self.choice = choice
    self.field = field
    counters = Array(repeating: TrafficCounter(plan), count: jobs)
    faults = FaultNotes(console)
  }

  /// The size of a block in bytes. A larger one makes good for the copy of a counter that a task begins with.
  private var blockSize: Int { counters.count == 1 ? 1 << 18 : 1 << 20 }

  /// The counts of all logs together.
  consuming func counts(in names: [String]) async throws -> TrafficCounts {
    for name in names where name != "-" {
      guard FileReader.exists(console.absolute(name)) else {
        throw ToolError("\(Quoted.text(name)) cannot be read: there is no such file.")
      }
    }
    if names == ["-"], console.isInputTerminal {
      console.note("Reading the log from the terminal; Ctrl-D ends.")
    }
    for name in names { try await count(LogFile(name, in: console), isOnly: names.count == 1) }
    var counts = counters[0].counts
    for counter in counters.dropFirst() { counts.add(counter.counts) }
    counts.incompleteLogs = incompleteLogs
    faults.finish(unreadable: counts.unreadableLines)
    return counts
  }

  private mutating func count(_ log: LogFile, isOnly: Bool) async throws {
    defer { log.close() }
    faults.startLog(isOnly ? nil : log.name)
    let bytes = InputBytes(log.descriptor, name: log.name, decompresses: true)
    var blocks = BlockSource(LineBlocks(bytes, blockSize: blockSize))
    if let first = blocks.next() {
      let reader = try reader(for: first, log)
      if counters.count == 1 {
        count(first, blocks: &blocks, reader)
      } else {
        await countSideBySide(first, blocks: &blocks, reader)
      }
    }
    guard let failure = blocks.failure else { return }
    incompleteLogs += 1
    faults.note("Error: \(failure.message) What stands before is counted.")
  }

  /// The reader for a log that begins with `block`.
  private func reader(for block: [UInt8], _ log: LogFile) throws(ToolError) -> LogReader {
    guard let format = choice.format ?? block.withUnsafeBufferPointer(LogFormat.detected) else {
      throw ToolError(
        "\(log.name) begins with lines that are neither URLs nor Common or Combined Log Format nor NDJSON: "
          + "name the format with --log-format.")
    }
    if let missing = LogRequirement.missing(format, hasHost: plan.host != nil, field: field) {
      throw ToolError(missing)
    }
    guard let reader = LogReader(format, field: field) else {
      throw ToolError("--field is empty or longer than \(NDJSONReader.maximumFieldLength) bytes.")
    }
    return reader
  }

  private mutating func count(_ first: [UInt8], blocks: inout BlockSource, _ reader: LogReader) {
    var next: [UInt8]? = first
    while let block = next {
      let counted = block.withUnsafeBufferPointer { counters[0].count($0, reader) }
      note(counters[0].faults, lineBreaks: counted)
      next = blocks.next()
    }
  }

  /// A block that was counted, and the counter that did it.
  private struct CountedBlock: Sendable {
    var number: Int
    var lineBreaks: Int
    var counter: TrafficCounter
  }

  private mutating func countSideBySide(
    _ first: [UInt8], blocks: inout BlockSource, _ reader: LogReader
  ) async {
    var idle = counters
    counters = []
    var next: [UInt8]? = first
    var run = self
    await withTaskGroup(of: CountedBlock.self) { group in
      var read = 0
      var noted = 0
      var waiting: [Int: (faults: [LineFault], lineBreaks: Int)] = [:]
      while true {
        while let block = next, let counter = idle.popLast() {
          let number = read
          read += 1
          group.addTask {
            var counter = counter
            let lineBreaks = block.withUnsafeBufferPointer { counter.count($0, reader) }
            return CountedBlock(number: number, lineBreaks: lineBreaks, counter: counter)
          }
          next = blocks.next()
        }
        guard let counted = await group.next() else { break }
        waiting[counted.number] = (counted.counter.faults, counted.lineBreaks)
        idle.append(counted.counter)
        while let block = waiting.removeValue(forKey: noted) {
          run.note(block.faults, lineBreaks: block.lineBreaks)
          noted += 1
        }
      }
    }
    run.counters = idle
    self = run
  }

  private mutating func note(_ found: [LineFault], lineBreaks: Int) {
    faults.add(found, lineBreaks: lineBreaks)
  }
}
