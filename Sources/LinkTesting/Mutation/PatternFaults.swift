/// Slips in patterns and names.
enum PatternFaults {
  /// A pattern of an association file that takes more; `nil` where none is plain to see.
  static func widened(_ pattern: String) -> String? {
    if pattern == "*" || pattern == "/*" { return nil }
    if let range = pattern.ranges(of: "?*").last { return pattern.replacingCharacters(range, "*") }
    guard pattern.hasSuffix("*") else { return pattern + "*" }
    // The last literal before the star goes.
    let stem = pattern.dropLast()
    guard let slash = stem.dropLast().lastIndex(of: "/") else { return "*" }
    return stem[...slash] + "*"
  }

  /// A pattern of an association file that takes less.
  static func narrowed(_ pattern: String) -> String? {
    if let range = pattern.ranges(of: "?*").last { return pattern.replacingCharacters(range, "?") }
    if let range = pattern.ranges(of: "*").last { return pattern.replacingCharacters(range, "?") }
    if let range = pattern.ranges(of: "?").last { return pattern.replacingCharacters(range, "x") }
    return pattern.isEmpty ? nil : pattern + "x"
  }

  /// The text with the case of its first letter outside `$(…)` changed; `nil` where it has no letter.
  static func recased(_ text: String) -> String? {
    var isVariable = false
    for index in text.indices {
      if text[index...].hasPrefix("$(") { isVariable = true }
      if text[index] == ")" { isVariable = false }
      guard !isVariable, text[index].isASCII, text[index].isLetter else { continue }
      let letter = String(text[index])
      let other = letter == letter.lowercased() ? letter.uppercased() : letter.lowercased()
      return text.replacingCharacters(index..<text.index(after: index), other)
    }
    return nil
  }

  /// The text with another last letter or digit.
  static func renamed(_ text: String) -> String { text + "x" }
}

extension String {
  /// The text with a part replaced.
  fileprivate func replacingCharacters(_ range: Range<String.Index>, _ text: String) -> String {
    self[..<range.lowerBound] + text + self[range.upperBound...]
  }
}
