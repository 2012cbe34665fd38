import AssociationFiles
import Foundation
import FuzzDriver
import LinkAnalysis
import LinkMatching

/// The input is two association files with a NUL between them: no analysis traps or takes longer than its limits, a file is
/// equivalent to itself, and no link that is named shows anything but what it should (that would be an error).
@main
enum FuzzAnalysis {
  private static let limits = AnalysisLimits(stepsPerQuestion: 20_000, duration: .seconds(2))

  static func main() {
    exit(
      runFuzzer { start, count in
        guard count < 4_000 else { return 0 }
        let bytes = fuzzedBytes(start, count)
        let first = AssociationFile(parsing: Array(bytes.prefix { $0 != 0 }))
        let second = AssociationFile(parsing: Array(bytes.drop { $0 != 0 }.dropFirst()))
        do {
          try FuzzAnalysis.check(first, second)
        } catch {
          preconditionFailure("\(error)")
        }
        return 0
      })
  }

  private static func check(_ first: AssociationFile, _ second: AssociationFile) throws(AnalysisError) {
    let matcher = LinkMatcher(first)
    _ = try RuleExamples(matcher, limits: limits)
    _ = try FileOverlap(matcher, limits: limits)
    let none = try LinkDifference(from: first, to: first, limits: limits)
    precondition(none.isEquivalent)
    _ = try LinkDifference(from: first, to: second, limits: limits)
    _ = try FileMinimiser(first, options: FileMinimiser.Options(limits: limits))
  }
}
