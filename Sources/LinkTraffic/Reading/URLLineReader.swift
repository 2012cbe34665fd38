/// Reads a log that has one URL a line.
public struct URLLineReader: Hashable, Sendable {
  /// A reader.
  public init() {}

  /// What `line`, without its line break, asks for: all of it.
  @inline(__always)
  public func read(_ line: UnsafeBufferPointer<UInt8>) -> LogLine {
    .target(0..<line.count, isResolved: false)
  }
}
