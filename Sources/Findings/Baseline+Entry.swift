extension Baseline {
  /// One old finding.
  public struct Entry: Hashable, Sendable {
    /// What it is known by.
    public var fingerprint: FindingFingerprint
    /// Its message when it was recorded: for people who read the baseline; comparing runs passes over it.
    public var message: String

    /// An old finding by its fingerprint and message.
    public init(_ fingerprint: FindingFingerprint, message: String) {
      self.fingerprint = fingerprint
      self.message = message
    }

    /// Whether this entry stands before `other` in a baseline.
    func precedes(_ other: Entry) -> Bool {
      let (a, b) = (fingerprint, other.fingerprint)
      if !a.file.utf8.elementsEqual(b.file.utf8) {
        return a.file.utf8.lexicographicallyPrecedes(b.file.utf8)
      }
      if !a.rule.name.utf8.elementsEqual(b.rule.name.utf8) {
        return a.rule.name.utf8.lexicographicallyPrecedes(b.rule.name.utf8)
      }
      return (a.messageHash, a.occurrence) < (b.messageHash, b.occurrence)
    }
  }
}
