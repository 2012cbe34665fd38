/// Reads one `applinks:ignore` directive.
struct DirectiveReader {
  private let bytes: [UInt8]
  private let start: Int
  private let end: Int
  private var index: Int

  /// A reader of the directive in `bytes[start..<end]`, which starts with a marker of `markerLength` bytes.
  init(_ bytes: [UInt8], start: Int, end: Int, markerLength: Int) {
    self.bytes = bytes
    self.start = start
    self.end = end
    index = min(start + markerLength, end)
  }

  /// The outcome: a suppression or the first mistake.
  enum Outcome {
    case success(Suppression)
    case failure(SuppressionProblem)
  }

  /// Reads the rules and the reason.
  mutating func read() -> Outcome {
    guard index == end || isSpace(bytes[index]) else {
      return problem(
        .missingSpace, "write a space between \"applinks:ignore\" and the rule's name", index..<index + 1)
    }
    skipSpaces()
    guard index < end else {
      return problem(
        .missingRule, "\"applinks:ignore\" names no rule: write applinks:ignore RULE reason", start..<end)
    }
    var rules: [RuleSelector] = []
    var seen: Set<RuleSelector> = []
    repeat {
      skipSpaces()
      let name = readName()
      guard !name.isEmpty else {
        return problem(
          .emptyRule, "a rule's name is missing beside a comma of \"applinks:ignore\"",
          start..<min(index + 1, end))
      }
      guard let rule = RuleSelector(String(decoding: bytes[name], as: UTF8.self)) else {
        return problem(
          .malformedRule, "\"\(shown(name))\" cannot be a rule: names are in lower case with hyphens", name)
      }
      if seen.insert(rule).inserted { rules.append(rule) }
    } while skipComma()
    return .success(Suppression(rules: rules, reason: readReason(), range: start..<end))
  }

  private func problem(
    _ kind: SuppressionProblem.Kind, _ message: String, _ range: Range<Int>
  ) -> Outcome {
    .failure(SuppressionProblem(kind, message, range: range))
  }

  private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

  private mutating func skipSpaces() {
    while index < end, isSpace(bytes[index]) { index += 1 }
  }

  /// Skips a comma and the spaces before it, and says whether there was one.
  private mutating func skipComma() -> Bool {
    skipSpaces()
    guard index < end, bytes[index] == 0x2C else { return false }
    index += 1
    return true
  }

  /// The bytes up to a space, a comma or a colon.
  private mutating func readName() -> Range<Int> {
    let first = index
    while index < end, !isSpace(bytes[index]), bytes[index] != 0x2C, bytes[index] != 0x3A { index += 1 }
    return first..<index
  }

  /// The rest without the hyphens or the colon that set it off; `nil` where nothing is left.
  private mutating func readReason() -> String? {
    while index < end, isSpace(bytes[index]) || bytes[index] == 0x2D || bytes[index] == 0x3A { index += 1 }
    var last = end
    while last > index, isSpace(bytes[last - 1]) { last -= 1 }
    return last > index ? String(decoding: bytes[index..<last], as: UTF8.self) : nil
  }

  /// A name for a message: not longer than 60 characters' worth of bytes, cut between characters.
  private func shown(_ name: Range<Int>) -> String {
    guard name.count > 60 else { return String(decoding: bytes[name], as: UTF8.self) }
    var cut = name.lowerBound + 60
    while cut > name.lowerBound, bytes[cut] & 0xC0 == 0x80 { cut -= 1 }
    return String(decoding: bytes[name.lowerBound..<cut], as: UTF8.self) + "…"
  }
}
