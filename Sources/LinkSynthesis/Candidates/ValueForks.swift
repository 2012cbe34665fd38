/// The starts of query values that open links share: `app` of `utm_source=app-push` and `utm_source=apple`.
enum ValueForks {
  /// The longest start.
  static let longest = 24

  /// The fingerprints of names with starts that at least three open links share.
  static func find(in set: SampleSet) -> Set<UInt64> {
    var values: [(name: UInt64, sample: Int, value: Range<Int>)] = []
    for (index, sample) in set.samples.enumerated() where sample.opens && !sample.query.isEmpty {
      for item in QueryItem.all(of: sample) where item.sharedCount > 0 {
        let start = item.value.lowerBound..<item.value.lowerBound + min(item.sharedCount, longest)
        values.append((TextHash(sample.bytes[item.name]).value, index, start))
      }
    }
    values.sort { one, other in
      if one.name != other.name { return one.name < other.name }
      return set.samples[one.sample].bytes[one.value]
        .lexicographicallyPrecedes(set.samples[other.sample].bytes[other.value])
    }
    var forks: Set<UInt64> = []
    for index in values.indices.dropFirst(2) where values[index - 2].name == values[index].name {
      let first = set.samples[values[index - 2].sample].bytes[values[index - 2].value]
      let third = set.samples[values[index].sample].bytes[values[index].value]
      var hash = TextHash()
      var count = 0
      for (left, right) in zip(first, third) {
        guard left == right else { break }
        hash.append(left)
        count += 1
      }
      if count > 0 { forks.insert(TextHash.mixed(values[index].name, hash.value)) }
    }
    return forks
  }
}
