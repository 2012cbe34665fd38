#if Server
import NIOConcurrencyHelpers

/// What was asked lately, and who wants to know at once.
final class RequestLog: Sendable {
  private let state = NIOLockedValueBox(State())

  /// Something that happened.
  enum Event: Sendable {
    /// A request was answered.
    case request(RequestRecord)
    /// The files of a site changed, by its name.
    case site(String)
  }

  private struct State {
    /// The latest records; the next one takes the place of the oldest.
    var records: [RequestRecord] = []
    var next = 0
    var count = 0
    var readers: [Int: AsyncStream<Event>.Continuation] = [:]
    var nextReader = 0
    var isFinished = false
  }

  /// The most records that are kept.
  static let capacity = 1000
  /// The most readers at a time.
  static let mostReaders = 64

  /// Adds a record, which gets the next number.
  @discardableResult
  func add(_ record: RequestRecord) -> Int {
    state.withLockedValue { state in
      state.count += 1
      var record = record
      record.number = state.count
      if state.records.count < Self.capacity {
        state.records.append(record)
      } else {
        state.records[state.next] = record
      }
      state.next = (state.next + 1) % Self.capacity
      for reader in state.readers.values { reader.yield(.request(record)) }
      return record.number
    }
  }

  /// Says that the files of a site changed.
  func siteChanged(_ name: String) {
    state.withLockedValue { state in
      for reader in state.readers.values { reader.yield(.site(name)) }
    }
  }

  /// The records that are kept and have a higher number than `number`, the oldest first.
  func records(after number: Int = 0) -> [RequestRecord] {
    state.withLockedValue { Self.ordered($0) }.filter { $0.number > number }
  }

  private static func ordered(_ state: State) -> [RequestRecord] {
    guard state.records.count == capacity else { return state.records }
    return Array(state.records[state.next...] + state.records[..<state.next])
  }

  /// The record of this number; `nil` where it is not kept.
  func record(_ number: Int) -> RequestRecord? {
    records().first { $0.number == number }
  }

  /// Forgets all records; numbers go on.
  func clear() {
    state.withLockedValue { state in
      state.records = []
      state.next = 0
    }
  }

  /// What happens from now on, after the records with a higher number than `number`; `nil` where too many listen.
  ///
  /// A reader that does not keep up misses the oldest events.
  func events(after number: Int?) -> AsyncStream<Event>? {
    state.withLockedValue { state in
      guard !state.isFinished, state.readers.count < Self.mostReaders else { return nil }
      let (stream, continuation) = AsyncStream.makeStream(
        of: Event.self, bufferingPolicy: .bufferingNewest(Self.capacity))
      if let number {
        for record in Self.ordered(state) where record.number > number {
          continuation.yield(.request(record))
        }
      }
      let reader = state.nextReader
      state.nextReader += 1
      state.readers[reader] = continuation
      continuation.onTermination = { [weak self] _ in
        self?.state.withLockedValue { _ = $0.readers.removeValue(forKey: reader) }
      }
      return stream
    }
  }

  /// Ends every stream of events.
  func finish() {
    let readers = state.withLockedValue { state in
      state.isFinished = true
      let readers = Array(state.readers.values)
      state.readers = [:]
      return readers
    }
    for reader in readers { reader.finish() }
  }
}
#endif
