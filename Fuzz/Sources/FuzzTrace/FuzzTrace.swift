import AppInspection
import Foundation
import FuzzDriver

/// The input is a log of Frida: nothing traps, lines lie in it, a link arrives in a receiver alone, and steps come after it.
@main
enum FuzzTrace {
  static func main() {
    // The closure becomes a C function, which knows no `Self`.
    exit(
      runFuzzer { start, count in
        FuzzTrace.check(fuzzedBytes(start, count))
        return 0
      })
  }

  private static func check(_ bytes: [UInt8]) {
    let log = TraceLog(parsing: bytes)
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).count
    for event in log.events { precondition((1...lines).contains(event.line)) }
    for problem in log.problems { precondition((1...lines).contains(problem.line)) }
    precondition(log.problems.count <= log.problemCount)
    let report = TraceReport(log)
    for arrival in report.arrivals {
      precondition(arrival.event.kind == .receiver)
      for step in arrival.steps {
        precondition(step.event.line >= arrival.event.line && step.event.kind != .receiver)
      }
    }
  }
}
