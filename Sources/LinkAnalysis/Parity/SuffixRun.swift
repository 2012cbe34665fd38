/// The search for a text at the end: a place is how much of it stands last (Knuth, Morris and Pratt).
struct SuffixRun: Hashable {
  let pattern: [UInt16]
  /// For each length, that of the longest beginning which is also an end of it.
  private let borders: [Int]

  init(_ pattern: [UInt16]) {
    self.pattern = pattern
    var borders = [0, 0]
    var length = 0
    for index in pattern.indices.dropFirst() {
      while length > 0, pattern[index] != pattern[length] { length = borders[length] }
      if pattern[index] == pattern[length] { length += 1 }
      borders.append(length)
    }
    self.borders = borders
  }

  var start: [Int32] { pattern.isEmpty ? PlatformRun.anything : [0] }

  func step(_ place: [Int32], _ unit: UInt16) -> [Int32] {
    var length = Int(place[0])
    if length == pattern.count { length = borders[length] }
    while length > 0, pattern[length] != unit { length = borders[length] }
    return [pattern[length] == unit ? Int32(length + 1) : 0]
  }

  func accepts(_ place: [Int32]) -> Bool { Int(place[0]) == pattern.count }

  func tests(_ place: [Int32]) -> [UnitTest] {
    var length = Int(place[0])
    if length == pattern.count { length = borders[length] }
    var units = [pattern[length]]
    while length > 0 {
      length = borders[length]
      if !units.contains(pattern[length]) { units.append(pattern[length]) }
    }
    return units.map { .literal($0) }
  }
}
