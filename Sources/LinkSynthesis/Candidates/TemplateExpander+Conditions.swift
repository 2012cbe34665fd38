extension TemplateExpander {
  /// The conditions of the link, on its own path, on the starts of it, and on what stands behind a first segment.
  mutating func addConditions(_ sample: Sample, _ exact: UInt64, _ length: Int, isMixed: Bool) {
    let bytes = sample.bytes
    let path = bytes[sample.path]
    let count = ends.count - 1
    var shape: UInt64?
    if count > 0, ends[1] > 1 {
      shape = PathShape.hash(path[path.startIndex + 1..<path.startIndex + ends[1]])
    }
    for (hash, condition) in LinkConditions.all(of: sample, forks: valueForks) {
      add(20, exact, hash, Template(head: length, condition: condition))
      add(21, 0, hash, Template(hasPath: false, condition: condition))
      for end in ends.dropFirst().prefix(4) {
        add(22, hashes.hash(0, end), hash, Template(head: end, ending: .segments, condition: condition))
      }
      guard count > 1, ends[count] == length else { continue }
      for tail in [ends[count - 1]..<length, ends[max(1, count - 2)]..<length] {
        let rest = hashes.hash(tail.lowerBound, length)
        add(23, rest, hash, Template(middle: .segments, tail: tail, condition: condition))
        guard tail.lowerBound == ends[1], let shape else { continue }
        let front = TextHash.mixed(rest, shape)
        add(24, front, hash, Template(middle: .shape, tail: tail, condition: condition))
      }
      for end in ends.dropFirst(2).prefix(2) {
        let tail = ends[1]..<end
        let rest = hashes.hash(tail.lowerBound, end)
        add(25, rest, hash, Template(middle: .segments, tail: tail, ending: .segments, condition: condition))
        guard let shape else { continue }
        let front = TextHash.mixed(rest, shape)
        add(26, front, hash, Template(middle: .shape, tail: tail, ending: .segments, condition: condition))
      }
    }
    guard isMixed else { return }
    let everything = TextHash.mixed(
      TextHash(bytes[sample.query]).value, TextHash(bytes[sample.fragment]).value)
    add(
      27, exact, everything, Template(head: length, condition: .everything(sample.query, sample.fragment)))
  }
}
