import LinkSyntax

extension RouteTable {
  /// Splits and judges a link, then calls `body` with it.
  @inline(__always)
  func prepare(
    _ link: UnsafeBufferPointer<UInt8>, _ trust: LinkTrust, _ body: (RouteLink) -> Void
  ) throws(LinkRefusal) {
    guard link.count <= RouteLimits.length else { throw .tooLong }
    let parts: LinkURLParts
    do throws(LinkURLError) {
      parts = try LinkURLParts(splitting: link)
    } catch {
      throw .noURL(error)
    }
    let source = try source(link, parts)
    var path = parts.path
    // With a custom scheme the host is the first segment of the path.
    if !parts.isWeb, parts.host.count > 0 {
      path = parts.host.lowerBound..<parts.pathEnd
    } else if path.count > 0, link[path.lowerBound] == UInt8(ascii: "/") {
      path = path.lowerBound + 1..<path.upperBound
    }
    let isPlain =
      !parts.needsEncoding && (!parts.hasEscapes || !link[path].contains(UInt8(ascii: "%")))
    var refusal: LinkRefusal?
    withUnsafeTemporaryAllocation(of: UInt64.self, capacity: RouteLink.roomCount) { room in
      guard let start = room.baseAddress, let base = link.baseAddress else { return }
      start[RouteLink.roomCount - 1] = 0
      if isPlain {
        guard let count = Self.split(base, path, link.count, start) else {
          refusal = .tooLong
          return
        }
        guard count >= 0 else {
          refusal = .unsafeSegment(.pathTraversal)
          return
        }
        body(
          RouteLink(
            link: link, parts: parts, base: base, room: start, count: count, source: source, trust: trust,
            denial: start + RouteLink.roomCount - 1))
      } else {
        refusal = Self.decode(link, path, start) { base, count in
          body(
            RouteLink(
              link: link, parts: parts, base: base, room: start, count: count, source: source, trust: trust,
              denial: start + RouteLink.roomCount - 1))
        }
      }
    }
    if let refusal { throw refusal }
  }

  /// The bit of the host or scheme.
  @inline(__always)
  private func source(
    _ link: UnsafeBufferPointer<UInt8>, _ parts: LinkURLParts
  ) throws(LinkRefusal) -> UInt64 {
    let scheme = UnsafeBufferPointer(rebasing: link[0..<parts.schemeEnd])
    let hasAuthority = parts.pathStart > parts.schemeEnd + 1
    if hasAuthority, parts.host.lowerBound > parts.schemeEnd + 3 || parts.pathStart != parts.host.upperBound {
      // An empty host is counted from where the authority begins or from the start of the link.
      guard parts.host.isEmpty, parts.pathStart == parts.schemeEnd + 3 else { throw .userOrPort }
    }
    let number: Int
    if parts.isWeb {
      number = sources.host(UnsafeBufferPointer(rebasing: link[parts.host]))
      guard number >= 0 else { throw .unknownHost }
    } else {
      number = sources.scheme(scheme)
      guard number >= 0 else { throw .unknownScheme }
    }
    return 1 << UInt64(number)
  }

  // MARK: - Segments

  /// Writes the segments and their hashes; `nil` where there are too many, -1 where one is `.` or `..`.
  @inline(__always)
  private static func split(
    _ base: UnsafePointer<UInt8>, _ path: Range<Int>, _ limit: Int, _ room: UnsafeMutablePointer<UInt64>
  ) -> Int? {
    guard !path.isEmpty else { return 0 }
    var count = 0
    var start = path.lowerBound
    while true {
      var hash: UInt64 = 0
      let end = SegmentHash.segment(base, start, path.upperBound, limit, &hash)
      // Slashes in a row count as one, and none at the end, as for most web servers.
      if end == start {
        if end == path.upperBound { return count }
        start = end + 1
        continue
      }
      guard count < RouteLimits.segments else { return nil }
      room[count] = UInt64(truncatingIfNeeded: start) << 32 | UInt64(truncatingIfNeeded: end)
      room[RouteLimits.segments + count] = hash
      if end - start <= 2, base[start] == UInt8(ascii: "."), base[end - 1] == UInt8(ascii: ".") {
        return -1
      }
      count += 1
      if end == path.upperBound { return count }
      start = end + 1
    }
  }

  /// Decodes each segment once and judges it.
  private static func decode(
    _ link: UnsafeBufferPointer<UInt8>, _ path: Range<Int>, _ room: UnsafeMutablePointer<UInt64>,
    _ body: (UnsafePointer<UInt8>, Int) -> Void
  ) -> LinkRefusal? {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: path.count + 8) { buffer in
      guard let base = buffer.baseAddress else { return .tooLong }
      var written = 0
      var count = 0
      var start = path.lowerBound
      while start <= path.upperBound, !path.isEmpty {
        let end = link[start..<path.upperBound].firstIndex(of: UInt8(ascii: "/")) ?? path.upperBound
        if end == start {
          start = end + 1
          continue
        }
        guard count < RouteLimits.segments else { return .tooLong }
        let text = UnsafeBufferPointer(rebasing: link[start..<end])
        guard PercentEncoding.isWellFormed(text) else { return .brokenEscape }
        let length = PercentEncoding.decode(text, into: base + written)
        let segment = UnsafeBufferPointer(start: base + written, count: length)
        if let fault = LinkValueFault.first(in: segment, isSegment: true) { return .unsafeSegment(fault) }
        room[count] = UInt64(truncatingIfNeeded: written) << 32 | UInt64(truncatingIfNeeded: written + length)
        room[RouteLimits.segments + count] = SegmentHash.hash(
          base, written, written + length, written + length)
        written += length
        count += 1
        start = end + 1
      }
      body(base, count)
      return nil
    }
  }
}
