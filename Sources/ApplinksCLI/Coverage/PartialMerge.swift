import LinkTraffic

/// Adds the counts of parts of a log.
struct PartialMerge {
  private let question: CoverageQuestion
  private let console: Console

  init(_ question: CoverageQuestion, console: Console) {
    self.question = question
    self.console = console
  }

  /// The sum of the counts in the named files, each of which holds any number of them, one a line.
  func counts(in names: [String]) throws(ToolError) -> TrafficCounts {
    var sum = TrafficCounts(question.plan)
    for name in names {
      let file = try read(name)
      var hasCounts = false
      for line in file.bytes.split(separator: 0x0A) where line.contains(where: { $0 > 0x20 }) {
        hasCounts = true
        sum.add(try PartialFile(Array(line), name: file.name).counts(for: question))
      }
      guard hasCounts else {
        throw ToolError("\(Quoted.text(file.name)) holds no counts: write them with --partial.")
      }
    }
    if sum.unreadableLines > 0 {
      console.note("Error: \(Quoted.counted(sum.unreadableLines, "line")) could not be read.")
    }
    return sum
  }

  private func read(_ name: String) throws(ToolError) -> SourceFile {
    let reader = SourceReader(console, limit: question.limit)
    return try name == "-" ? reader.readInput(named: SourceFile.standardInputName) : reader.readFile(name)
  }
}
