#if Server
import NIOConcurrencyHelpers
import NIOCore

/// When something last came or went on a connection.
final class ConnectionActivity: Sendable {
  private let last = NIOLockedValueBox(NIODeadline.now())

  /// When something last came or went.
  var time: NIODeadline { last.withLockedValue { $0 } }

  /// Something comes or goes.
  func touch() {
    let now = NIODeadline.now()
    last.withLockedValue { $0 = now }
  }
}
#endif
