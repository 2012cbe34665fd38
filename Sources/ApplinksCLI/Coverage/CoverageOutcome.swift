import LinkTraffic

/// How a count ended.
struct CoverageOutcome {
  private let counts: TrafficCounts

  init(_ counts: TrafficCounts) { self.counts = counts }

  /// Whether everything could be read.
  var isComplete: Bool { counts.unreadableLines == 0 && counts.incompleteLogs == 0 }

  /// Why there is nothing to report; `nil` where there is something.
  var failure: String? {
    if let missingHost { return missingHost }
    guard counts.lines == counts.unreadableLines else { return nil }
    return counts.lines == 0
      ? "There was no line to count."
      : "No line could be read: name the format of the log with --log-format."
  }

  /// What to say where every link lacks its host; `nil` where that is not so.
  var missingHost: String? {
    let missing = counts.unreadable[Int(LogFault.missingHost.rawValue)]
    guard missing > 0, counts.lines == counts.unreadableLines else { return nil }
    return "The log holds paths and no host: name the host with --host."
  }
}
