/// The severity from which on a finding fails a run.
public struct FailureThreshold: Hashable, Sendable {
  /// The word that the user writes: `error`, `warning`, `note` or `never`.
  public let word: String
  /// The lowest severity that fails a run; `nil` where none does.
  public let lowest: Severity?

  private init(_ word: String, _ lowest: Severity?) {
    self.word = word
    self.lowest = lowest
  }

  /// Errors fail a run.
  public static let error = FailureThreshold("error", .error)
  /// Errors and warnings fail a run.
  public static let warning = FailureThreshold("warning", .warning)
  /// Every finding fails a run.
  public static let note = FailureThreshold("note", .note)
  /// No finding fails a run.
  public static let never = FailureThreshold("never", nil)

  /// All thresholds, the least strict one last.
  public static let all: [FailureThreshold] = [.note, .warning, .error, .never]

  /// The threshold with this word, or `nil`.
  public init?(word: String) {
    guard let known = Self.all.first(where: { $0.word == word }) else { return nil }
    self = known
  }

  /// Checks whether one of `findings` fails a run.
  public func isReached(by findings: [Finding]) -> Bool {
    guard let lowest else { return false }
    return findings.contains { $0.severity >= lowest }
  }
}
