#if Server
import NIOConcurrencyHelpers
import NIOCore

/// The connections that are open, so that idle ones make room for others.
final class ConnectionTable: Sendable {
  private let limit: Int
  private let state = NIOLockedValueBox(State())

  private struct State {
    var connections: [Int: Connection] = [:]
    var next = 0
  }

  private struct Connection: Sendable {
    var channel: any Channel
    var activity: ConnectionActivity
  }

  /// A table for at most `limit` connections.
  init(limit: Int) { self.limit = max(limit, 8) }

  /// How many connections are open.
  var count: Int { state.withLockedValue { $0.connections.count } }

  /// Adds a connection; where there are too many, those are closed that have been silent longest.
  func add(_ channel: any Channel, _ activity: ConnectionActivity) -> Int {
    let (number, crowd) = state.withLockedValue { state -> (Int, [Connection]) in
      let number = state.next
      state.next += 1
      let crowd = state.connections.count >= limit ? Array(state.connections.values) : []
      state.connections[number] = Connection(channel: channel, activity: activity)
      return (number, crowd)
    }
    if !crowd.isEmpty {
      let silent = crowd.map { ($0, $0.activity.time) }.sorted { $0.1 < $1.1 }
      // Several at a time, so that a crowd is not sorted for each newcomer.
      for (connection, _) in silent.prefix(max(limit / 16, 1)) { connection.channel.close(promise: nil) }
    }
    return number
  }

  /// Takes a connection out.
  func remove(_ number: Int) { state.withLockedValue { _ = $0.connections.removeValue(forKey: number) } }
}
#endif
