public import Findings
import PositionedJSON

/// Mends a text by the fixes of its findings, round by round, until none is left.
///
/// Fixes of one round do not overlap; the text is judged anew before the next round. A round that makes a readable
/// text unreadable, or that changes nothing, ends the work and is not kept.
public struct Fixer: Sendable {
  /// Whether fixes that may change decisions are made too.
  public var allowsUnsafeFixes: Bool
  /// The most rounds.
  public static let maximumRounds = 50

  /// A fixer.
  public init(allowsUnsafeFixes: Bool = false) { self.allowsUnsafeFixes = allowsUnsafeFixes }

  /// What the fixer did.
  public struct Result: Sendable {
    /// The mended text.
    public var text: [UInt8]
    /// The findings whose fixes were made, in the order of the work; places are those of their round.
    public var fixed: [Finding]
    /// The findings that are left.
    public var remaining: [Finding]
  }

  /// Mends `text`.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - isReadable: Whether a device reads the text at all.
  ///   - findings: The findings in a text.
  public func fix(
    _ text: [UInt8], isReadable: ([UInt8]) -> Bool, findings: ([UInt8]) -> [Finding]
  ) -> Result {
    var result = Result(text: text, fixed: [], remaining: findings(text))
    var seen: Set<[UInt8]> = [text]
    for _ in 0..<Self.maximumRounds {
      let chosen = choose(result.remaining)
      guard !chosen.isEmpty else { break }
      let edited = chosen.flatMap { $0.fix?.edits ?? [] }.applied(to: result.text).bytes
      // A text that was there before would lead round in a circle.
      guard seen.insert(edited).inserted, !isReadable(result.text) || isReadable(edited) else { break }
      result.text = edited
      result.fixed += chosen
      result.remaining = findings(edited)
    }
    return result
  }

  /// The fixes of a round: in the order of the text, none touching another.
  private func choose(_ findings: [Finding]) -> [Finding] {
    var taken: [Range<Int>] = []
    var edits: Set<TextEdit> = []
    return findings.filter { finding in
      guard let fix = finding.fix, fix.isSafe || allowsUnsafeFixes, !fix.edits.isEmpty else { return false }
      let ranges = fix.edits.map(\.range)
      guard !ranges.contains(where: { range in taken.contains { Self.touch($0, range) } }),
        fix.edits.allSatisfy({ !edits.contains($0) })
      else { return false }
      taken += ranges
      edits.formUnion(fix.edits)
      return true
    }
  }

  private static func touch(_ a: Range<Int>, _ b: Range<Int>) -> Bool {
    a.lowerBound <= b.upperBound && b.lowerBound <= a.upperBound
  }
}
