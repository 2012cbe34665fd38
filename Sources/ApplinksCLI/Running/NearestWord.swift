import Findings

/// Finds the word that the user most likely meant.
enum NearestWord {
  /// The longest word that is compared.
  private static let longest = 64

  /// The first of those `candidates` that are nearest to `word`, if it is within two slips of the keyboard and
  /// less than half of the word is wrong.
  static func to(_ word: String, among candidates: [String]) -> String? {
    guard word.utf8.count <= longest else { return nil }
    let wanted = word.lowercased()
    let names = candidates.map { $0.lowercased() }
    let near = EditDistance.nearest(to: wanted, among: names) { min(2, (max($0.utf8.count, 2) - 1) / 2) }
    return near.flatMap { names.firstIndex(of: $0.word) }.map { candidates[$0] }
  }

  /// The end of a sentence that names the nearest word: `; did you mean "select"?`, or nothing.
  static func question(_ word: String, among candidates: [String]) -> String {
    to(word, among: candidates).map { "; did you mean \"\($0)\"?" } ?? ""
  }
}
