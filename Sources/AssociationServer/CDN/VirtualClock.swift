#if Server
import Foundation
import HostingEvidence
import NIOConcurrencyHelpers

/// The time by which copies grow old, which can be moved forward.
final class VirtualClock: Sendable {
  private let now: @Sendable () -> Int64
  private let offset = NIOLockedValueBox<Int64>(0)

  /// The most seconds by which the clock can be ahead: a hundred years.
  static let longest: Int64 = 3_155_760_000

  /// A clock that goes as `now` does, in seconds since 1970 began.
  init(now: @escaping @Sendable () -> Int64 = { Int64(Date().timeIntervalSince1970) }) { self.now = now }

  /// The time now.
  var time: Timestamp { Timestamp(seconds: now() + offset.withLockedValue { $0 }) }

  /// By how many seconds the clock is ahead.
  var ahead: Int64 { offset.withLockedValue { $0 } }

  /// Moves the clock forward; says whether it can go so far.
  func advance(by seconds: Int64) -> Bool {
    offset.withLockedValue { offset in
      guard seconds >= 0, seconds <= Self.longest, offset + seconds <= Self.longest else { return false }
      offset += seconds
      return true
    }
  }

  /// Lets the clock show the real time again.
  func reset() { offset.withLockedValue { $0 = 0 } }
}
#endif
