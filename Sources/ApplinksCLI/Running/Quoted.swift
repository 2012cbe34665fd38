/// The user's words in messages.
enum Quoted {
  /// The most characters of a quoted text that are shown.
  private static let longest = 200

  /// `text` in quotation marks, on one line, without characters that steer a terminal; cut where it is very long.
  static func text(_ text: String) -> String { "\"\(visible(text))\"" }

  /// `text` on one line without characters that steer a terminal; cut where it is very long.
  static func visible(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars.prefix(longest) {
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator:
        let digits = String(scalar.value, radix: 16, uppercase: true)
        let zeros = String(repeating: "0", count: max(0, 4 - digits.count))
        result.append(contentsOf: "<U+\(zeros)\(digits)>".unicodeScalars)
      default: result.append(scalar)
      }
    }
    return String(result) + (text.unicodeScalars.count > longest ? "…" : "")
  }

  /// A number and its noun, in the plural where it needs one.
  static func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }
}
