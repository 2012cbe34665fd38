extension JSONText {
  /// Writes a member that is a SARIF message.
  ///
  /// In a message `[words](target)` is a link (SARIF 2.1.0, 3.11.6): the words of a file must not make one.
  mutating func message(_ name: String, _ text: String) {
    object(name) { $0.member("text", Self.withoutLinks(text)) }
  }

  private static func withoutLinks(_ text: String) -> String {
    let bytes = text.utf8
    guard zip(bytes, bytes.dropFirst()).contains(where: { $0 == 0x5D && $1 == 0x28 }) else { return text }
    var result = ""
    for scalar in text.unicodeScalars {
      if scalar == "[" || scalar == "]" { result += "\\" }
      result.unicodeScalars.append(scalar)
    }
    return result
  }
}
