import LinkTraffic

/// Tells people about lines of which nothing could be made: the first ones by their numbers, never by their words,
/// which may be somebody's secrets.
struct FaultNotes {
  private let console: Console
  private var progress: ProgressLine
  /// What the log is called, where there are several.
  private var log: String?
  private var lineNumber = 1
  private var described = 0
  private var lines = 0

  /// The most lines that are described.
  private static let most = 5

  init(_ console: Console) {
    self.console = console
    progress = ProgressLine(console)
  }

  /// Begins a log; `name` is given where there are several.
  mutating func startLog(_ name: String?) {
    log = name
    lineNumber = 1
  }

  /// Takes note of the faults in the next block of lines.
  mutating func add(_ faults: [LineFault], lineBreaks: Int) {
    for fault in faults where described < Self.most {
      described += 1
      let place = (log.map { "\($0), " } ?? "") + "line \(lineNumber + fault.line)"
      note("Error: \(place): \(fault.message)")
    }
    lineNumber += lineBreaks
    lines += lineBreaks
    progress.show(lines)
  }

  /// Writes a sentence.
  mutating func note(_ sentence: String) {
    progress.clear()
    console.note(sentence)
  }

  /// Ends the run, in which so many lines were unreadable.
  mutating func finish(unreadable: Int) {
    progress.clear()
    let rest = unreadable - described
    guard rest > 0 else { return }
    console.note("Error: \(Quoted.counted(rest, "more line")) could not be read.")
  }
}
