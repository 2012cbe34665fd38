/// Finds the word that the user most likely meant.
enum NearestWord {
  /// The longest word that is compared.
  private static let longest = 64

  /// The first of those `candidates` that are nearest to `word`, if it is within two slips of the keyboard and
  /// less than half of the word is wrong.
  static func to(_ word: String, among candidates: [String]) -> String? {
    let bytes = Array(word.lowercased().utf8)
    guard bytes.count <= longest else { return nil }
    var best: (word: String, slips: Int)?
    for candidate in candidates {
      let slips = slips(bytes, Array(candidate.lowercased().utf8))
      guard slips <= 2, slips * 2 < max(candidate.utf8.count, 2), slips < best?.slips ?? .max else {
        continue
      }
      best = (candidate, slips)
    }
    return best?.word
  }

  /// The end of a sentence that names the nearest word: `; did you mean "select"?`, or nothing.
  static func question(_ word: String, among candidates: [String]) -> String {
    to(word, among: candidates).map { "; did you mean \"\($0)\"?" } ?? ""
  }

  /// How many bytes to add, drop, change or swap with their neighbours to make one word of the other.
  private static func slips(_ a: [UInt8], _ b: [UInt8]) -> Int {
    var beforeLast = [Int](repeating: 0, count: b.count + 1)
    var last = Array(0...b.count)
    for row in a.indices {
      var current = [row + 1]
      for column in b.indices {
        var cost = min(last[column + 1] + 1, current[column] + 1)
        cost = min(cost, last[column] + (a[row] == b[column] ? 0 : 1))
        if row > 0, column > 0, a[row] == b[column - 1], a[row - 1] == b[column] {
          cost = min(cost, beforeLast[column - 1] + 1)
        }
        current.append(cost)
      }
      (beforeLast, last) = (last, current)
    }
    return last[b.count]
  }
}
