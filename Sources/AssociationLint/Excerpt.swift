/// The user's own words, made fit for a message of one line.
enum Excerpt {
  /// The longest text that is quoted whole, in characters.
  static let longest = 60

  /// `text` in double quotes, on one line, cut behind ``longest`` characters.
  static func quote(_ text: String) -> String {
    if isPlain(text) { return "\"\(text)\"" }
    // A prefix first, so that a text of many megabytes costs no more than its beginning.
    let scalars = text.unicodeScalars.prefix(longest + 1)
    let isCut = scalars.count > longest
    var cut = String.UnicodeScalarView()
    cut.append(contentsOf: scalars.prefix(longest))
    return "\"\(oneLine(String(cut)))\(isCut ? "…" : "")\""
  }

  /// `text` with each control character and line separator as a blank.
  static func oneLine(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: breaksLine) else { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { result.append(breaksLine(scalar) ? " " : scalar) }
    return String(result)
  }

  /// Joins words as a person lists them: "a, b or c".
  static func list(_ words: [String], _ conjunction: String) -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " \(conjunction) " + last
  }

  /// Whether `text` is short, and printable ASCII only, as nearly all texts are.
  private static func isPlain(_ text: String) -> Bool {
    text.utf8.count <= longest && text.utf8.allSatisfy { (0x20..<0x7F).contains($0) }
  }

  // Controls, the separators U+2028 and U+2029, and the marks that turn the direction of text around.
  private static func breaksLine(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
