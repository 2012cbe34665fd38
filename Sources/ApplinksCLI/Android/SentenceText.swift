/// Sentences that hold words of a file, made safe for a terminal.
enum SentenceText {
  /// The longest sentence that is shown, in Unicode scalars.
  private static let longest = 4_000
  /// The size of the pieces that ``Quoted/visible(_:)`` leaves whole.
  private static let piece = 200

  /// `text` on one line without characters that steer a terminal. Unlike a quoted word, a sentence is not cut at 200
  /// characters: it may end with the command to run.
  static func visible(_ text: String) -> String {
    let scalars = Array(text.unicodeScalars.prefix(longest))
    var result = ""
    for start in stride(from: 0, to: scalars.count, by: piece) {
      let part = scalars[start..<min(start + piece, scalars.count)]
      result += Quoted.visible(String(String.UnicodeScalarView(part)))
    }
    return text.unicodeScalars.count > longest ? result + "…" : result
  }
}
