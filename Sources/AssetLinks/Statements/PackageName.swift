/// The names of Android packages.
enum PackageName {
  /// Whether the text is two or more words of ASCII letters, digits and `_`, each beginning with a letter, with dots
  /// between them (folklore: Android's rule for application identifiers, recalled).
  static func isWellFormed(_ text: String) -> Bool {
    var words = 0
    var isAtStart = true
    for byte in text.utf8 {
      if byte == UInt8(ascii: ".") {
        guard !isAtStart else { return false }
        isAtStart = true
        continue
      }
      let isLetter = (byte | 0x20) &- UInt8(ascii: "a") < 26
      if isAtStart {
        guard isLetter else { return false }
        words += 1
        isAtStart = false
      } else {
        guard isLetter || byte &- UInt8(ascii: "0") < 10 || byte == UInt8(ascii: "_") else { return false }
      }
    }
    return words >= 2 && !isAtStart
  }
}
