import AssociationFiles
import BenchClock
import Foundation
import LinkAnalysis
import LinkMatching

/// Measures proofs about whole files.
enum AnalysisBench {
  /// Milliseconds to find all unreachable rules of a file of `count` rules.
  static func reach(_ count: Int) throws { reach(try Workload(count).file, "\(count) rules") }

  static func reach(path: String) throws {
    reach([UInt8](try Data(contentsOf: URL(fileURLWithPath: path))), path)
  }

  private static func reach(_ bytes: [UInt8], _ name: String) {
    let matcher = LinkMatcher(AssociationFile(parsing: bytes))
    var result: RuleReach?
    let time = BenchClock.median(3) { result = RuleReach(matcher) }
    print(
      "reach \(name): \(Int(time / 1e4) / 100) ms, \(result?.unreachable.count ?? 0) of \(matcher.ruleCount)",
      "unreachable, \(result?.undecided.count ?? 0) undecided, \(Memory.peakMegabytes) MB at most")
  }

  /// Milliseconds to compare a file of `count` rules with itself, and with one in which each tenth rule is gone.
  static func difference(_ count: Int) throws {
    let file = AssociationFile(parsing: try Workload(count).file)
    guard let detail = file.applinks?.details.first, let components = detail.componentsValue else { return }
    let gone = Set(stride(from: 0, to: components.elements.count, by: 10))
    let edited = components.edits(removingElementsAt: gone).applied(to: file.document.bytes).bytes
    let other = AssociationFile(parsing: edited)
    var changes = 0
    let same = BenchClock.median(3) {
      changes += (try? LinkDifference(from: file, to: file))?.apps.count ?? 0
    }
    let different = BenchClock.median(3) {
      changes = (try? LinkDifference(from: file, to: other))?.apps.reduce(0) { $0 + $1.closes.count } ?? -1
    }
    print(
      "difference \(count) rules: to itself \(Int(same / 1e4) / 100) ms; \(gone.count) rules gone",
      "\(Int(different / 1e4) / 100) ms, \(changes) families")
  }
}
