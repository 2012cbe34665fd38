import Dispatch
import Foundation

/// A stream of bytes as they come.
enum InputChunks {
  private static let size = 64 << 10
  /// How many chunks may wait; the reader stops reading while that many do.
  private static let waiting = 64

  /// The bytes behind `descriptor` until its end.
  ///
  /// A thread of its own reads, since a read blocks. One that still waits for input when the run is over ends with the
  /// process.
  static func stream(of descriptor: Int32) -> AsyncStream<[UInt8]> {
    let slots = DispatchSemaphore(value: waiting)
    let (stream, continuation) = AsyncStream.makeStream(of: [UInt8].self)
    let thread = Thread {
      while let chunk = read(descriptor) {
        slots.wait()
        if case .terminated = continuation.yield(chunk) { return }
      }
      continuation.finish()
    }
    thread.start()
    return AsyncStream {
      var iterator = stream.makeAsyncIterator()
      let chunk = await iterator.next()
      slots.signal()
      return chunk
    }
  }

  /// The next bytes; `nil` at the end, and where the descriptor cannot be read.
  private static func read(_ descriptor: Int32) -> [UInt8]? {
    var bytes = [UInt8](repeating: 0, count: size)
    while true {
      let count = bytes.withUnsafeMutableBytes { Foundation.read(descriptor, $0.baseAddress, size) }
      if count > 0 { return Array(bytes[..<count]) }
      guard count < 0, errno == EINTR else { return nil }
    }
  }
}
