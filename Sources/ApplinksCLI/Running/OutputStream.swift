import Foundation

/// A stream to which a run writes.
public struct OutputStream: Sendable {
  /// The descriptor.
  public let descriptor: Int32
  /// Whether the stream ends at a terminal.
  public var isTerminal: Bool

  /// The stream behind `descriptor`.
  public init(descriptor: Int32) {
    self.descriptor = descriptor
    isTerminal = isatty(descriptor) == 1
  }

  /// Writes all of `bytes`.
  ///
  /// - Throws: ``WriteError``, with code `closedPipe` where the reader is gone.
  func write(_ bytes: [UInt8]) throws(WriteError) {
    var done = 0
    while done < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        Foundation.write(descriptor, buffer.baseAddress.map { $0 + done }, buffer.count - done)
      }
      if count >= 0 {
        done += count
      } else if errno == EAGAIN {
        var waiting = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        _ = poll(&waiting, 1, -1)
      } else if errno != EINTR {
        throw WriteError(errno)
      }
    }
  }

  /// Writes the UTF-8 of `text`.
  func write(_ text: String) throws(WriteError) { try write(Array(text.utf8)) }
}
