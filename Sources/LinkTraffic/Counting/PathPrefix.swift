/// The beginning of a path under which unclaimed links are counted.
///
/// It is the path up to and with the slash behind its first segments, as many as ``depth`` says, or the whole of a
/// shorter path: `/blog/` for `/blog/2026/spring`, `/about` for `/about`. It ends before a `;`, behind which some
/// servers keep a session, and after ``maximumLength`` bytes; escapes stay as written and are not torn apart.
public struct PathPrefix: Hashable, Sendable {
  /// The number of segments.
  public let depth: Int

  /// The longest prefix, in bytes.
  public static let maximumLength = 256
  /// The numbers of segments that can be asked for.
  public static let depths = 1...4

  /// A prefix of `depth` segments, at least one and at most four.
  public init(depth: Int = 1) {
    self.depth = min(max(depth, Self.depths.lowerBound), Self.depths.upperBound)
  }

  /// The length of the prefix of `path`; an empty path is counted as `/`.
  @inline(__always)
  func length(in path: UnsafeBufferPointer<UInt8>) -> Int {
    let end = min(path.count, Self.maximumLength)
    var left = depth + 1
    var index = 0
    while index < end {
      let byte = path[index]
      if byte == UInt8(ascii: ";") { return index }
      index += 1
      if byte == UInt8(ascii: "/") {
        left -= 1
        if left == 0 { return index }
      }
    }
    return end < path.count ? Self.withoutTornEscape(path, end) : end
  }

  private static func withoutTornEscape(_ path: UnsafeBufferPointer<UInt8>, _ end: Int) -> Int {
    if path[end - 1] == UInt8(ascii: "%") { return end - 1 }
    if path[end - 2] == UInt8(ascii: "%") { return end - 2 }
    return end
  }
}
