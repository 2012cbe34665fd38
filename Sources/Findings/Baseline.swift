/// The old findings that do not fail a run any more.
public struct Baseline: Hashable, Sendable {
  /// The old findings: by file, rule, message hash and occurrence, each once.
  public let entries: [Entry]

  /// A baseline of these entries; of two with the same fingerprint the first stays.
  public init(entries: [Entry]) {
    var seen: Set<FindingFingerprint> = []
    self.entries = entries.filter { seen.insert($0.fingerprint).inserted }.sorted { $0.precedes($1) }
  }

  /// A baseline that covers exactly `findings`.
  public init(of findings: [Finding]) {
    let prints = findings.fingerprints()
    self.init(entries: findings.indices.map { Entry(prints[$0], message: findings[$0].message) })
  }

  /// Sorts `findings` into new and known ones, and names the entries that no longer occur.
  ///
  /// - Parameters:
  ///   - findings: All findings of a run, in any order; the answer keeps it.
  ///   - wasChecked: Whether the run could have found an entry again: an entry whose file was not read, or
  ///     whose rule was off, is not called fixed.
  public func compare(
    _ findings: [Finding], wasChecked: (FindingFingerprint) -> Bool = { _ in true }
  ) -> Comparison {
    var open: Set<FindingFingerprint> = []
    for entry in entries { open.insert(entry.fingerprint) }
    var comparison = Comparison(new: [], known: [], fixed: [])
    let prints = findings.fingerprints()
    for index in findings.indices {
      if open.remove(prints[index]) == nil {
        comparison.new.append(findings[index])
      } else {
        comparison.known.append(findings[index])
      }
    }
    comparison.fixed = entries.filter { open.contains($0.fingerprint) && wasChecked($0.fingerprint) }
    return comparison
  }
}
