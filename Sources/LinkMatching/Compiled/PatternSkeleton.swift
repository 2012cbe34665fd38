/// What is certain about the paths that a form matches: its bytes, with gaps for wildcards and variables.
struct PatternSkeleton {
  private let text: Text
  /// The first gap where it is known without looking, else 0.
  private let knownGap: Int
  private static let slash = UInt8(ascii: "/")

  /// A key and its kind.
  struct Key {
    var kind: PathIndex.KeyKinds
    var value: UInt64
  }

  /// The skeleton of a form whose wildcards are `*` and `?`.
  init(_ text: Text, _ shape: CompiledPattern.Shape) {
    self.text = text
    knownGap = shape == .literal ? text.count : shape == .prefix ? text.count - 1 : 0
  }

  /// A form with `*` in the place of each variable.
  static func withoutVariables(_ form: Text) -> [UInt8] {
    PatternToken.tokens(of: form, readingVariables: true).flatMap { token -> [UInt8] in
      if case .literal(let literal) = token { return literal }
      return [UInt8(ascii: "*")]
    }
  }

  @inline(__always)
  private func isGap(_ index: Int) -> Bool {
    text[index] == UInt8(ascii: "*") || text[index] == UInt8(ascii: "?")
  }

  /// The first gap from `start` on, or `end`.
  @inline(__always)
  private func firstGap(from start: Int, upTo end: Int) -> Int {
    var index = start
    while index < end, !isGap(index) { index += 1 }
    return index
  }

  /// Adds the keys under which the form can be filed, the most telling first.
  func appendCandidateKeys(to keys: inout [Key]) {
    let gap = knownGap > 0 ? knownGap : firstGap(from: 0, upTo: text.count)
    guard gap < text.count else { return keys.append(Key(kind: .whole, value: wholeKey())) }
    var lead = gap
    while lead > 0, text[lead] != Self.slash { lead -= 1 }
    if lead > 0 { keys.append(Key(kind: .leading, value: chain(upTo: lead))) }
    guard let base = text.baseAddress else { return }
    forEachSegment(from: lead) { segment in
      let literal =
        knownGap > 0
        ? min(knownGap, segment.upperBound) : firstGap(from: segment.lowerBound, upTo: segment.upperBound)
      if literal == segment.upperBound, !segment.isEmpty {
        let hash = SegmentHash.segment(base + segment.lowerBound, segment.count)
        keys.append(Key(kind: .segment, value: hash ^ SegmentHash.segmentSalt))
      } else if literal - segment.lowerBound >= 6 {
        keys.append(Key(kind: .head, value: SegmentHash.head(base + segment.lowerBound)))
      }
    }
  }

  /// The whole-path key of a form without gaps.
  private func wholeKey() -> UInt64 {
    guard !text.isEmpty else { return SegmentHash.root ^ SegmentHash.wholeSalt }
    return chain(upTo: text.count) ^ SegmentHash.wholeSalt
  }

  /// The hash of the whole segments before the byte at `end`, which is a slash or the end.
  private func chain(upTo end: Int) -> UInt64 {
    guard let base = text.baseAddress else { return SegmentHash.root }
    var hash = SegmentHash.root
    var start = 1
    while start <= end {
      let stop = SlashSearch.next(base, start, end)
      hash = SegmentHash.mix(hash, SegmentHash.segment(base + start, stop - start))
      start = stop + 1
    }
    return hash
  }

  /// The segments that begin behind a slash at or behind `lead`.
  @inline(__always)
  private func forEachSegment(from lead: Int, _ body: (Range<Int>) -> Void) {
    guard let base = text.baseAddress else { return }
    var start = SlashSearch.next(base, lead, text.count) + 1
    while start <= text.count {
      let stop = SlashSearch.next(base, start, text.count)
      body(start..<stop)
      start = stop + 1
    }
  }

  /// Adds keys of four bytes, for a form that has no other; none if it has no four bytes in a row.
  func appendGramKeys(to keys: inout [Key]) {
    var best = 0..<0
    var start = 0
    while start < text.count {
      let end = firstGap(from: start, upTo: text.count)
      if end - start > best.count { best = start..<end }
      start = end + 1
    }
    guard best.count >= SegmentHash.gramLength, let base = text.baseAddress else { return }
    // A run of eleven bytes holds four at a place divisible by eight, wherever it stands in the path; a run of
    // seven, four at a place divisible by four.
    let (kind, alignments): (PathIndex.KeyKinds, Int) =
      switch best.count - SegmentHash.gramLength {
      case 7...: (.sparseGram, 8)
      case 3...: (.middleGram, 4)
      default: (.denseGram, 1)
      }
    let first = keys.count
    for alignment in 0..<alignments {
      let value = SegmentHash.gram(base + best.lowerBound + alignment)
      if !keys[first...].contains(where: { $0.value == value }) { keys.append(Key(kind: kind, value: value)) }
    }
  }
}
