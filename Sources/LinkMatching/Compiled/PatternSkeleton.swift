/// What is certain about the paths that a form matches: its bytes, with a gap for each wildcard or variable.
struct PatternSkeleton {
  /// The bytes; a gap is ``gap``. A real zero byte reads as a gap, which only files the form less well.
  private let bytes: [UInt8]
  private static let gap: UInt8 = 0
  private static let slash = UInt8(ascii: "/")

  /// A key and its kind.
  struct Key {
    var kind: PathIndex.KeyKinds
    var value: UInt64
  }

  init(_ form: [UInt8], readsVariables: Bool) {
    if !form.contains(UInt8(ascii: "$")) || !readsVariables {
      bytes = form.map { $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "?") ? Self.gap : $0 }
      return
    }
    var bytes: [UInt8] = []
    for token in PatternToken.tokens(of: form, readingVariables: true) {
      if case .literal(let literal) = token { bytes += literal } else { bytes.append(Self.gap) }
    }
    self.bytes = bytes
  }

  /// The keys under which the form can be filed, the most telling first.
  func candidateKeys() -> [Key] {
    guard let firstGap = bytes.firstIndex(of: Self.gap) else {
      return [Key(kind: .whole, value: wholeKey())]
    }
    var keys: [Key] = []
    let lead = bytes[..<firstGap].lastIndex(of: Self.slash) ?? 0
    if lead > 0 { keys.append(Key(kind: .leading, value: chain(upTo: lead))) }
    var heads: [Key] = []
    forEachSegment { segment in
      bytes.withUnsafeBufferPointer { buffer in
        guard let base = buffer.baseAddress, !segment.isEmpty else { return }
        let literal = bytes[segment].firstIndex(of: Self.gap) ?? segment.upperBound
        let start = base + segment.lowerBound
        if literal == segment.upperBound, segment.lowerBound > lead || lead == 0 {
          let hash = SegmentHash.segment(start, segment.count)
          keys.append(Key(kind: .segment, value: hash ^ SegmentHash.segmentSalt))
        } else if literal - segment.lowerBound >= 6, segment.upperBound > literal {
          heads.append(Key(kind: .head, value: SegmentHash.head(start)))
        }
      }
    }
    return keys + heads
  }

  /// The whole-path key of a form without gaps.
  private func wholeKey() -> UInt64 {
    guard !bytes.isEmpty else { return SegmentHash.root ^ SegmentHash.wholeSalt }
    return chain(upTo: bytes.count) ^ SegmentHash.wholeSalt
  }

  /// The hash of the whole segments before the byte at `end`, which is a slash or the end.
  private func chain(upTo end: Int) -> UInt64 {
    var hash = SegmentHash.root
    bytes.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return }
      var start = 1
      while start <= end {
        var stop = start
        while stop < end, buffer[stop] != Self.slash { stop += 1 }
        hash = SegmentHash.mix(hash, SegmentHash.segment(base + start, stop - start))
        start = stop + 1
      }
    }
    return hash
  }

  /// The segments that begin behind a slash.
  private func forEachSegment(_ body: (Range<Int>) -> Void) {
    var start = bytes.first == Self.slash ? 1 : (bytes.firstIndex(of: Self.slash) ?? bytes.count) + 1
    while start <= bytes.count {
      let stop = bytes[start...].firstIndex(of: Self.slash) ?? bytes.count
      body(start..<stop)
      start = stop + 1
    }
  }

  /// Keys of four bytes, for a form that has no other; `nil` if it has no four bytes in a row.
  func gramKeys() -> (kind: PathIndex.KeyKinds, values: [UInt64])? {
    var best = 0..<0
    var start = 0
    for index in 0...bytes.count where index == bytes.count || bytes[index] == Self.gap {
      if index - start > best.count { best = start..<index }
      start = index + 1
    }
    guard best.count >= SegmentHash.gramLength else { return nil }
    // A run of eleven bytes holds four at a place divisible by eight, wherever it stands in the path.
    let isSparse = best.count >= SegmentHash.gramLength + 7
    let first = isSparse ? best.lowerBound : best.lowerBound + (best.count - SegmentHash.gramLength) / 2
    let values = bytes.withUnsafeBufferPointer { buffer -> [UInt64] in
      guard let base = buffer.baseAddress else { return [] }
      return (0..<(isSparse ? 8 : 1)).map { SegmentHash.gram(base + first + $0) }
    }
    return (isSparse ? .sparseGram : .denseGram, values)
  }
}
