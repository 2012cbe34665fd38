import Foundation

/// The reason why a stream takes no more bytes.
struct WriteError: Error, Hashable, Sendable {
  /// The number of the system's error.
  let number: Int32

  /// A failure by the system's number.
  init(_ number: Int32) { self.number = number }

  /// Whether the reader of a pipe has closed it, which is no failure of the run.
  var isClosedPipe: Bool { number == EPIPE }

  /// The failure in words.
  var message: String { "The output cannot be written: \(SystemError.phrase(number))." }
}
