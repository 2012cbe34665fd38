import Foundation

/// How far a long run has come, on one line of a terminal; nothing anywhere else.
struct ProgressLine {
  private let console: Console
  private let isOn: Bool
  private let start = ContinuousClock.now
  private var last = ContinuousClock.now
  private var isVisible = false

  /// A line on standard error, if that is a terminal and standard output and input are not.
  init(_ console: Console) {
    self.console = console
    isOn = console.error.isTerminal && !console.isInputTerminal && !console.output.isTerminal
  }

  /// Shows that `count` lines are done; at most four times a second.
  mutating func show(_ count: Int) {
    guard isOn else { return }
    let now = ContinuousClock.now
    guard now - last > .milliseconds(250) else { return }
    last = now
    isVisible = true
    let elapsed = (now - start) / .seconds(1)
    let rate = Double(count) / max(elapsed, 0.001)
    try? console.error.write("\r\u{1B}[K\(Self.grouped(count)) lines, \(Self.grouped(Int(rate))) a second")
  }

  /// Takes the line away.
  mutating func clear() {
    guard isVisible else { return }
    isVisible = false
    try? console.error.write("\r\u{1B}[K")
  }

  /// A number with a space between thousands.
  static func grouped(_ number: Int) -> String {
    var text = ""
    for (index, digit) in String(number).reversed().enumerated() {
      if index > 0, index % 3 == 0 { text = " " + text }
      text = String(digit) + text
    }
    return text
  }
}
