/// How many slips of the keyboard lie between two words.
///
/// The optimal string alignment distance (restricted Damerau–Levenshtein): one slip is a character left out,
/// added, replaced, or swapped with its neighbour.
package enum EditDistance {
  /// The number of slips between `a` and `b`, or `nil` if it is above `limit`.
  ///
  /// Takes time proportional to `limit` times the length, and memory linear in the length of `b`.
  package static func between(_ a: String, _ b: String, limit: Int) -> Int? {
    let a = Array(a.unicodeScalars)
    let b = Array(b.unicodeScalars)
    guard limit >= 0, abs(a.count - b.count) <= limit else { return nil }
    let far = limit + 1
    var beforeLast = [Int](repeating: far, count: b.count + 1)
    var last = (0...b.count).map { min($0, far) }
    var current = last
    for row in 0..<a.count {
      // Cells further than the limit from the diagonal cannot come back below it.
      let first = max(0, row - limit)
      let end = min(b.count, row + limit + 1)
      current[0] = min(row + 1, far)
      if first > 0 { current[first] = far }
      var best = first == 0 ? current[0] : far
      for column in first..<max(first, end) {
        var cost = min(last[column] + (a[row] == b[column] ? 0 : 1), current[column] + 1)
        if column < row + limit { cost = min(cost, last[column + 1] + 1) }
        if row > 0, column > 0, a[row] == b[column - 1], a[row - 1] == b[column] {
          cost = min(cost, beforeLast[column - 1] + 1)
        }
        current[column + 1] = min(cost, far)
        best = min(best, cost)
      }
      guard best <= limit else { return nil }
      (beforeLast, last, current) = (last, current, beforeLast)
    }
    return last[b.count] <= limit ? last[b.count] : nil
  }

  /// The first of those `candidates` that are nearest to `word`, and the slips that lie between.
  package static func nearest(
    to word: String, among candidates: [String], limit: (_ candidate: String) -> Int
  ) -> (word: String, distance: Int)? {
    var nearest: (word: String, distance: Int)?
    for candidate in candidates {
      let bound = min(limit(candidate), nearest.map { $0.distance - 1 } ?? .max)
      if let distance = between(word, candidate, limit: bound) { nearest = (candidate, distance) }
    }
    return nearest
  }
}
