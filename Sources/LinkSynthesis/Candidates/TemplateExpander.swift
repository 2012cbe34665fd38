/// Lists the rules that could be cut from a link: the link itself, and what is more general than it.
///
/// The families are chosen so that a link is matched by a rule of one of them, as good as always, exactly when the
/// rule is among those that are cut from the link. So counting equal rules counts matching links.
struct TemplateExpander {
  /// The fingerprints of starts of paths at which open links part.
  let forks: Set<UInt64>
  /// The fingerprints of starts of query values that open links share.
  let valueForks: Set<UInt64>

  /// The lengths below which paths are for the browser, by and large: rules about lengths need such links.
  private let lengths: [Int]

  private(set) var hashes = PrefixHashes()
  /// The offsets of the slashes of the path and its end, so that the first `k` segments end at the `k`-th.
  private(set) var ends: [Int] = []
  private var visit: [(hash: UInt64, template: Template)] = []

  /// The most bytes of a path into which templates are cut.
  static let longestPath = 512
  /// The longest length of which a rule speaks.
  private static let longestLength = 16
  /// The most segments at whose ends templates are cut.
  static let mostSegments = 10

  init(_ set: SampleSet) {
    forks = PathForks.find(in: set)
    valueForks = ValueForks.find(in: set)
    lengths = (2...Self.longestLength).filter { length in
      var opens = 0
      var others = 0
      for (index, sample) in set.samples.enumerated() where sample.path.count <= length && !set.isMixed[index]
      {
        if sample.opens { opens += 1 } else { others += 1 }
      }
      return others > 2 && others >= 4 * opens
    }
  }

  /// The rules that can be cut from `sample`, each with its fingerprint, always in the same order.
  mutating func templates(of sample: Sample, isMixed: Bool) -> [(hash: UInt64, template: Template)] {
    visit.removeAll(keepingCapacity: true)
    let bytes = sample.bytes
    let path = bytes[sample.path]
    let cut = path.prefix(Self.longestPath)
    hashes.read(cut)
    ends.removeAll(keepingCapacity: true)
    for (offset, byte) in cut.enumerated() where byte == UInt8(ascii: "/") { ends.append(offset) }
    // Of a deep path, the first segments and the last one are looked at; what is between stays a literal.
    if ends.count > Self.mostSegments { ends.removeSubrange(Self.mostSegments - 1..<ends.count - 1) }
    let isWhole = cut.count == path.count
    if isWhole { ends.append(cut.count) }
    let exact = cut.count == path.count ? hashes.hash(0, cut.count) : TextHash(path).value << 3

    add(0, exact, Template(head: path.count))
    addStarts()
    if isWhole {
      addMiddles(cut.count)
      addShapes(cut)
      addSuffixes(cut)
      addPartialTails(cut)
      addInnerWords(cut)
      addLengths(cut)
    }
    addPartialSegments(cut)
    addConditions(sample, exact, path.count, isMixed: isMixed)
    return visit
  }

  mutating func add(_ kind: UInt64, _ hash: UInt64, _ template: Template) {
    visit.append((TextHash.mixed(hash, kind), template))
  }

  mutating func add(_ kind: UInt64, _ hash: UInt64, _ other: UInt64, _ template: Template) {
    visit.append((TextHash.mixed(TextHash.mixed(hash, kind), other), template))
  }

  /// `/a/*` and `/a/?*`.
  private mutating func addStarts() {
    for (count, end) in ends.enumerated() {
      let hash = hashes.hash(0, end)
      add(1, hash, Template(head: end, ending: .segments))
      if count < ends.count - 1 { add(2, hash, Template(head: end, ending: .someSegments)) }
    }
    if ends.isEmpty { add(1, hashes.hash(0, 0), Template(ending: .segments)) }
  }

  /// `/a/*/z` and `/*/m/*`.
  private mutating func addMiddles(_ end: Int) {
    let count = ends.count - 1
    guard count >= 2 else { return }
    for head in 0..<min(count - 1, 6) {
      let headHash = hashes.hash(0, ends[head])
      for tail in stride(from: count - 1, to: max(head, count - 4), by: -1) {
        add(
          3, headHash, hashes.hash(ends[tail], end),
          Template(head: ends[head], middle: .segments, tail: ends[tail]..<end))
      }
      guard head < 3 else { continue }
      for start in head + 1..<min(count, head + 6) {
        for length in 1...2 where start + length <= count {
          let tail = ends[start]..<ends[start + length]
          add(
            4, headHash, hashes.hash(tail.lowerBound, tail.upperBound),
            Template(head: ends[head], middle: .segments, tail: tail, ending: .segments))
        }
      }
    }
  }

  /// `/??-??/a`, `/??-??/a/*` and `/id/????`.
  private mutating func addShapes(_ path: ArraySlice<UInt8>) {
    let count = ends.count - 1
    let whole = ends.last ?? 0
    for segment in 0..<min(count, 5) {
      let start = path.startIndex + ends[segment] + 1
      guard let shape = PathShape.hash(path[start..<path.startIndex + ends[segment + 1]]) else { continue }
      let front = TextHash.mixed(hashes.hash(0, ends[segment]), shape)
      for length in 0...max(0, min(3, count - segment - 1)) {
        let tail = ends[segment + 1]..<ends[segment + 1 + length]
        let template = Template(
          head: ends[segment], middle: .shape, tail: tail, ending: .segments)
        add(5, front, hashes.hash(tail.lowerBound, tail.upperBound), template)
      }
      let tail = ends[segment + 1]..<whole
      add(
        6, front, hashes.hash(tail.lowerBound, whole),
        Template(head: ends[segment], middle: .shape, tail: tail))
    }
  }

  /// `/a/*.html` and `/a/*-z`.
  private mutating func addSuffixes(_ path: ArraySlice<UInt8>) {
    let count = ends.count - 1
    guard count >= 1, let end = ends.last else { return }
    let lastStart = ends[count - 1] + 1
    var cuts: [Int] = []
    for mark in [UInt8(ascii: "."), UInt8(ascii: "-")] {
      if let cut = path[(path.startIndex + lastStart)...].lastIndex(of: mark) {
        cuts.append(cut - path.startIndex)
      }
    }
    for cut in cuts where cut > lastStart {
      for head in 0..<min(count, 5) {
        add(
          7, hashes.hash(0, ends[head]), hashes.hash(cut, end),
          Template(head: ends[head], middle: .segments, tail: cut..<end))
      }
    }
  }

  /// `/a/item-*` and `/auth*`: starts that end within a segment, at a mark or where open links part.
  private mutating func addPartialSegments(_ path: ArraySlice<UInt8>) {
    var cuts = 0
    for offset in 1..<max(path.count, 1) where cuts < 16 {
      let byte = path[path.startIndex + offset]
      let before = path[path.startIndex + offset - 1]
      guard before != UInt8(ascii: "/") else { continue }
      let hash = hashes.hash(0, offset)
      guard Self.isMark(before) || byte != UInt8(ascii: "/") && forks.contains(hash) else { continue }
      cuts += 1
      add(8, hash, Template(head: offset, ending: .run))
    }
    for end in ends.dropFirst().prefix(4) { add(8, hashes.hash(0, end), Template(head: end, ending: .run)) }
  }

  /// `/*/item-*`, `/*/p/item-*` and `/??-??/p/item-*`.
  private mutating func addPartialTails(_ path: ArraySlice<UInt8>) {
    let count = ends.count - 1
    guard count > 1 else { return }
    let first = path[path.startIndex + 1..<path.startIndex + ends[1]]
    let shape = PathShape.hash(first)
    for segment in 1..<min(count, 4) {
      var cuts = 0
      for cut in min(ends[segment] + 2, ends[segment + 1])..<ends[segment + 1] where cuts < 6 {
        guard Self.isMark(path[path.startIndex + cut - 1]) else { continue }
        cuts += 1
        for start in max(1, segment - 1)...segment {
          let tail = ends[start]..<cut
          let hash = hashes.hash(tail.lowerBound, cut)
          add(9, hash, Template(middle: .segments, tail: tail, ending: .run))
          guard start == 1, let shape else { continue }
          add(14, shape, hash, Template(middle: .shape, tail: tail, ending: .run))
        }
      }
    }
  }

  /// `/*-item-*`: what stands between two marks of the first segment.
  private mutating func addInnerWords(_ path: ArraySlice<UInt8>) {
    guard ends.count > 1 else { return }
    let marks = (1..<ends[1]).filter { path[path.startIndex + $0] == UInt8(ascii: "-") }.prefix(6)
    for first in marks.indices {
      for last in marks.indices where last > first && marks[first] > 1 {
        let tail = marks[first]..<marks[last] + 1
        add(
          15, hashes.hash(tail.lowerBound, tail.upperBound),
          Template(middle: .segments, tail: tail, ending: .run))
      }
    }
  }

  /// `/?????*`: paths with at least so many characters.
  private mutating func addLengths(_ path: ArraySlice<UInt8>) {
    for length in lengths where length < path.count {
      add(16, UInt64(length), Template(middle: .length(length), ending: .run))
    }
  }

  private static func isMark(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: "="), UInt8(ascii: ":"),
      UInt8(ascii: "~"), UInt8(ascii: "@"):
      true
    default: false
    }
  }
}
