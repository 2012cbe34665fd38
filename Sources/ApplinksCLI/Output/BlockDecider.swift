import LinkMatching

/// What decides about the links in a block of lines, for ``MatchRun``.
protocol BlockDecider: Sendable {
  /// Decides about all lines, the last of which need not end with a line break, and appends the results to `output`.
  func decide(_ lines: UnsafeBufferPointer<UInt8>, into output: inout [UInt8]) -> MatchStream.Statistics
}

extension MatchStream: BlockDecider {
  func decide(_ lines: UnsafeBufferPointer<UInt8>, into output: inout [UInt8]) -> Statistics {
    var stream = self
    output.reserveCapacity(output.count + lines.count * 2)
    stream.consume(lines, into: &output)
    stream.finish(into: &output)
    return stream.statistics
  }
}
