import HostingEvidence

/// What the stand-in for Apple's network keeps of a domain.
struct CDNCopy: Hashable, Sendable {
  /// The file, or why there is none.
  var outcome: CDNOutcome
  /// When the domain was asked, by the virtual clock.
  var time: Timestamp
  /// For how many seconds the copy is fresh.
  var maximumAge: Int64

  /// For how many seconds it has been kept at `now`; a clock that was set back makes it young again.
  func age(at now: Timestamp) -> Int64 { max(0, now.seconds - time.seconds) }

  /// Whether it may still be served without asking the domain.
  func isFresh(at now: Timestamp) -> Bool { age(at: now) < maximumAge }
}
