/// The places within segments where the paths of open links part: `/auth` of `/author` and `/authentic`.
enum PathForks {
  /// The fingerprints of starts of paths that at least three open links with different paths share.
  static func find(in set: SampleSet) -> Set<UInt64> {
    var forks: Set<UInt64> = []
    var last: [Int] = []
    var hashes = PrefixHashes()
    for index in set.samples.indices where set.samples[index].opens {
      if let previous = last.last, Sample.havePath(set.samples[previous], like: set.samples[index]) {
        continue
      }
      if last.count == 2 {
        let first = set.samples[last[0]]
        let third = set.samples[index]
        let shared = sharedCount(first, third)
        let path = third.bytes[third.path]
        if shared > 1, shared <= TemplateExpander.longestPath,
          path[path.startIndex + shared - 1] != UInt8(ascii: "/")
        {
          hashes.read(path.prefix(shared))
          forks.insert(hashes.hash(0, shared))
        }
        last.removeFirst()
      }
      last.append(index)
    }
    return forks
  }

  private static func sharedCount(_ one: Sample, _ other: Sample) -> Int {
    let left = one.bytes[one.path]
    let right = other.bytes[other.path]
    var count = 0
    while count < min(left.count, right.count),
      left[left.startIndex + count] == right[right.startIndex + count]
    {
      count += 1
    }
    return count
  }
}
