import Foundation

/// How far a sweep has come, on one line of a terminal; nothing anywhere else.
struct SweepProgress {
  private let console: Console
  private let start = ContinuousClock.now
  private var last = ContinuousClock.now
  private var isVisible = false

  init(_ console: Console) { self.console = console }

  /// Shows that `done` domains are judged, `bad` of them with errors; at most four times a second.
  mutating func show(_ done: Int, bad: Int) {
    guard console.error.isTerminal else { return }
    let now = ContinuousClock.now
    guard now - last > .milliseconds(250) else { return }
    last = now
    isVisible = true
    let rate = Int(Double(done) / max((now - start) / .seconds(1), 0.001))
    try? console.error.write(
      "\r\u{1B}[K\(ProgressLine.grouped(done)) domains, \(ProgressLine.grouped(bad)) with errors, \(rate) a second"
    )
  }

  /// Takes the line away.
  mutating func clear() {
    guard isVisible else { return }
    isVisible = false
    try? console.error.write("\r\u{1B}[K")
  }
}
