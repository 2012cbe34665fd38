import Findings

/// The user's words in messages about a plan.
enum PlanWords {
  /// The most characters of a quoted text that are shown.
  private static let longest = 200
  /// The longest word that is compared with others.
  private static let longestWord = 64

  /// `text` in quotation marks.
  static func quoted(_ text: String) -> String { "\"\(visible(text))\"" }

  /// `text` on one line without characters that steer a terminal; cut where it is very long.
  static func visible(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars.prefix(longest) {
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator:
        result.append(contentsOf: "<U+\(String(scalar.value, radix: 16, uppercase: true))>".unicodeScalars)
      default: result.append(scalar)
      }
    }
    return String(result) + (text.unicodeScalars.count > longest ? "…" : "")
  }

  /// The end of a sentence that names the nearest word: `; did you mean "opens"?`, or nothing.
  static func question(_ word: String, among candidates: [String]) -> String {
    guard word.utf8.count <= longestWord else { return "" }
    let names = candidates.map { $0.lowercased() }
    let near = EditDistance.nearest(to: word.lowercased(), among: names) {
      min(2, (max($0.utf8.count, 2) - 1) / 2)
    }
    guard let near, let index = names.firstIndex(of: near.word) else { return "" }
    return "; did you mean \"\(candidates[index])\"?"
  }

  /// What a word should have been: the nearest one, or all of them.
  static func choice(_ word: String, among candidates: [String]) -> String {
    let question = question(word, among: candidates)
    return question.isEmpty ? ": write \(candidates.joined(separator: ", "))." : question
  }
}
