/// What is known of one hop of the chain.
///
/// Unknown is never shown as good: a hop is verified only where it was seen to hold.
public enum HopVerdict: String, Hashable, Sendable, CaseIterable {
  /// It was seen to hold.
  case verified
  /// It was seen to fail, or Apple says that it does.
  case broken
  /// It cannot be seen from here, was not asked about, or hangs on a hop that is broken.
  case unknown
}
