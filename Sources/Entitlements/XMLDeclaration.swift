/// The content of `<?xml … ?>`.
enum XMLDeclaration {
  /// The attributes by name, or `nil` where the text is not a list of `name="value"`.
  static func attributes(in text: ArraySlice<UInt8>) -> [String: String]? {
    var result: [String: String] = [:]
    var rest = text.drop(while: XMLPropertyListReader.isSpace)
    guard rest.startIndex > text.startIndex || rest.isEmpty else { return nil }
    while !rest.isEmpty {
      let name = rest.prefix(while: \.isASCIILetter)
      rest = rest.dropFirst(name.count).drop(while: XMLPropertyListReader.isSpace)
      guard !name.isEmpty, rest.popFirst() == UInt8(ascii: "=") else { return nil }
      rest = rest.drop(while: XMLPropertyListReader.isSpace)
      guard let quote = rest.popFirst(), quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'"),
        let close = rest.firstIndex(of: quote)
      else { return nil }
      result[String(decoding: name, as: UTF8.self)] = String(decoding: rest[..<close], as: UTF8.self)
      rest = rest[(close + 1)...].drop(while: XMLPropertyListReader.isSpace)
    }
    return result
  }
}
