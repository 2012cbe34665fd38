extension Template {
  /// The rule of the template, for the link from which it was cut.
  func rule(of sample: Sample, isExcluded: Bool) -> SynthesisedRule {
    let bytes = sample.bytes
    func text(_ range: Range<Int>) -> String { String(decoding: Self.literal(bytes[range]), as: UTF8.self) }
    var rule = SynthesisedRule(path: hasPath ? path(of: sample) : nil, isExcluded: isExcluded)
    switch condition {
    case .nothing: break
    case .wholeQuery(let query): rule.query = .text(text(query))
    case .everything(let query, let fragment):
      rule.query = .text(text(query))
      rule.fragment = text(fragment)
    case .item(let name, let value, let isPrefix):
      rule.query = .item(
        name: String(decoding: bytes[name], as: UTF8.self), pattern: text(value) + (isPrefix ? "*" : ""))
    case .someItem(let name):
      rule.query = .item(name: String(decoding: bytes[name], as: UTF8.self), pattern: "?*")
    case .someQuery: rule.query = .text("?*")
    case .fragment(let fragment, let isPrefix): rule.fragment = text(fragment) + (isPrefix ? "*" : "")
    case .someFragment: rule.fragment = "?*"
    }
    return rule
  }

  private func path(of sample: Sample) -> String {
    let bytes = sample.bytes
    let start = sample.path.lowerBound
    var pattern = Self.literal(bytes[start..<start + head])
    switch middle {
    case .nothing: break
    case .segments: pattern += Array("/*".utf8)
    case .length(let count):
      pattern.append(UInt8(ascii: "/"))
      pattern += repeatElement(UInt8(ascii: "?"), count: count)
    case .shape:
      let segment = bytes[
        start + head..<(tail.isEmpty ? shapeEnd(bytes, sample.path) : start + tail.lowerBound)]
      pattern += segment.map { PathShape.isVariable($0) ? UInt8(ascii: "?") : $0 }
    }
    pattern += Self.literal(bytes[start + tail.lowerBound..<start + tail.upperBound])
    switch ending {
    case .nothing: break
    case .segments: pattern += Array("/*".utf8)
    case .someSegments: pattern += Array("/?*".utf8)
    case .run: pattern.append(UInt8(ascii: "*"))
    }
    // A leading run of slashes in a pattern is read as one; "?" stands for the others.
    if pattern.first == UInt8(ascii: "/") {
      for index in pattern.indices.dropFirst() {
        guard pattern[index] == UInt8(ascii: "/") else { break }
        pattern[index] = UInt8(ascii: "?")
      }
    }
    return pattern.isEmpty ? "/" : String(decoding: pattern, as: UTF8.self)
  }

  /// The end of the segment that starts at ``head``.
  private func shapeEnd(_ bytes: [UInt8], _ path: Range<Int>) -> Int {
    let first = path.lowerBound + head + 1
    return bytes[first..<path.upperBound].firstIndex(of: UInt8(ascii: "/")) ?? path.upperBound
  }

  /// `bytes` as a pattern: what would be a wildcard or a variable becomes `?`, the narrowest wildcard, since
  /// patterns have no escapes. Source: CMP, documented.
  static func literal(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var result = Array(bytes)
    for index in result.indices {
      if result[index] == UInt8(ascii: "*") { result[index] = UInt8(ascii: "?") }
      if result[index] == UInt8(ascii: "$"), index + 1 < result.count, result[index + 1] == UInt8(ascii: "(")
      {
        result[index] = UInt8(ascii: "?")
      }
    }
    return result
  }
}
