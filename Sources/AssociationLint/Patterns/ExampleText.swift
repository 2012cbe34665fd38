/// Makes a text that a pattern matches, to show in a message.
enum ExampleText {
  /// A text that matches `pattern`; `nil` where a variable is unknown.
  static func matching(_ pattern: [UInt8], variables: VariableTable) -> [UInt8]? {
    var text: [UInt8] = []
    var index = 0
    for reference in VariableReference.all(in: pattern) {
      append(pattern[index..<reference.range.lowerBound], to: &text)
      guard let name = reference.name.map({ String(decoding: pattern[$0], as: UTF8.self) }),
        let example = variables.example(of: name)
      else { return nil }
      append(Array(example.utf8)[...], to: &text)
      index = reference.range.upperBound
    }
    append(pattern[index...], to: &text)
    return text
  }

  /// A path that matches, with its slash in front; `/` where nothing is asked.
  static func path(matching pattern: [UInt8]?, variables: VariableTable) -> [UInt8]? {
    let slash = UInt8(ascii: "/")
    guard let pattern, pattern != [UInt8(ascii: "*")] else { return [slash] }
    guard let text = matching(pattern, variables: variables) else { return nil }
    return [slash] + text.drop { $0 == slash }
  }

  private static func append(_ pattern: ArraySlice<UInt8>, to text: inout [UInt8]) {
    for byte in pattern {
      let isWildcard = byte == UInt8(ascii: "*") || byte == UInt8(ascii: "?")
      text.append(isWildcard ? UInt8(ascii: "x") : byte)
    }
  }
}
