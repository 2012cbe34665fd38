import LinkSyntax

/// A link that is being parsed: where its segments are, and what else routes ask of it. Holds no memory of its own.
struct RouteLink {
  /// The link as written.
  let link: UnsafeBufferPointer<UInt8>
  let parts: LinkURLParts
  /// The bytes that the segments lie in: those of the link, or of its decoded path.
  let base: UnsafePointer<UInt8>
  /// Start and end of each segment, then their hashes, then room for the walk.
  let room: UnsafeMutablePointer<UInt64>
  let count: Int
  /// The number of the host or scheme, as a bit.
  let source: UInt64
  let trust: LinkTrust
  var nesting = 0

  /// Set where a route would take the link if it were trusted.
  let denial: UnsafeMutablePointer<UInt64>

  /// The same link for the routes within a route, with room of its own.
  func nested(_ room: UnsafeMutablePointer<UInt64>) -> RouteLink {
    RouteLink(
      link: link, parts: parts, base: base, room: room, count: count, source: .max, trust: trust,
      nesting: nesting + 1, denial: denial)
  }

  /// The words of room that a link needs: three for each segment, the walk's last step, and the denial.
  static let roomCount = RouteLimits.segments * 3 + 2

  @inline(__always)
  func segment(_ index: Int) -> UnsafeBufferPointer<UInt8> {
    let packed = room[index]
    let start = Int(packed >> 32)
    return UnsafeBufferPointer(start: base + start, count: Int(packed & 0xFFFF_FFFF) - start)
  }

  @inline(__always)
  func hash(_ index: Int) -> UInt64 { room[RouteLimits.segments + index] }

  @inline(__always)
  var frames: UnsafeMutablePointer<UInt64> { room + RouteLimits.segments * 2 }

  // MARK: - Query and fragment

  /// What the query says about an item.
  enum Item {
    case absent
    /// Occurs twice, or is encoded wrongly.
    case refused
    /// The offsets of the value.
    case value(Range<Int>)
  }

  /// Calls `body` with the offsets of the value of every item called `name`, until it says `false`.
  func forEachItem(_ name: UnsafeBufferPointer<UInt8>, _ body: (Range<Int>) -> Bool) {
    var index = parts.query.lowerBound
    let end = parts.query.upperBound
    while index < end {
      var stop = index
      var equals = -1
      while stop < end, link[stop] != UInt8(ascii: "&") {
        if equals < 0, link[stop] == UInt8(ascii: "=") { equals = stop }
        stop += 1
      }
      if isName(index..<(equals < 0 ? stop : equals), name) {
        guard body((equals < 0 ? stop : equals + 1)..<stop) else { return }
      }
      index = stop + 1
    }
  }

  private func isName(_ range: Range<Int>, _ name: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = range.lowerBound
    for byte in name {
      guard index < range.upperBound else { return false }
      if link[index] == byte, byte != UInt8(ascii: "%") {
        index += 1
      } else {
        guard index + 2 < range.upperBound, link[index] == UInt8(ascii: "%"),
          PercentEncoding.escape(link[index + 1], link[index + 2]) == byte
        else { return false }
        index += 3
      }
    }
    return index == range.upperBound
  }

  /// The only value of an item.
  func item(_ name: UnsafeBufferPointer<UInt8>) -> Item {
    var found = Item.absent
    forEachItem(name) { range in
      if case .absent = found {
        found = .value(range)
        return true
      }
      found = .refused
      return false
    }
    return found
  }

  /// Calls `body` with the text at `range`, decoded once; `nil` where an escape is broken.
  func decoded<Result>(_ range: Range<Int>, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result? {
    let text = UnsafeBufferPointer(rebasing: link[range])
    guard text.contains(UInt8(ascii: "%")) else { return body(text) }
    guard PercentEncoding.isWellFormed(text) else { return nil }
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: text.count) { buffer in
      guard let start = buffer.baseAddress else { return nil }
      let count = PercentEncoding.decode(text, into: start)
      return body(UnsafeBufferPointer(start: start, count: count))
    }
  }
}
