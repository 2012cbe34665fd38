extension PatternSite {
  /// The stretches of the body between slashes, empty ones included.
  var segments: [Range<Int>] {
    bytes[body].split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).map(\.indices)
  }
}
