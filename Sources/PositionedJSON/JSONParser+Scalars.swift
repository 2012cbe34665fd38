extension JSONParser {
  // MARK: - White space

  /// Skips white space and, with a problem each, comments.
  @inline(__always)
  mutating func skipTrivia() {
    while position < end {
      let byte = source[position]
      if ASCII.isJSONSpace(byte) {
        position += 1
      } else if byte == UInt8(ascii: "/") || byte == UInt8(ascii: "#") {
        guard skipComment() else { return }
      } else {
        return
      }
    }
  }

  private mutating func skipComment() -> Bool {
    let start = position
    let second = position + 1 < end ? source[position + 1] : 0
    if source[position] == UInt8(ascii: "#") || second == UInt8(ascii: "/") {
      while position < end, source[position] != 0x0A, source[position] != 0x0D { position += 1 }
    } else if second == UInt8(ascii: "*") {
      position += 2
      while position < end,
        !(source[position] == UInt8(ascii: "*") && position + 1 < end
          && source[position + 1] == UInt8(ascii: "/"))
      {
        position += 1
      }
      position = min(position + 2, end)
    } else {
      return false
    }
    log.add(
      .comment, start..<position, edit: .remove(rangeWithIndent(start..<position)),
      "A comment stands in the text; JSON has none.",
      help: "Remove it, or put the remark into the rule's \"comment\" key.")
    return true
  }

  /// The range with the blanks before it, and the line break too where nothing else is on the line.
  private func rangeWithIndent(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    while start > 0, source[start - 1] == 0x20 || source[start - 1] == 0x09 { start -= 1 }
    var last = range.upperBound
    while last < end, source[last] == 0x20 || source[last] == 0x09 { last += 1 }
    let startsLine = start == 0 || source[start - 1] == 0x0A
    guard startsLine, last < end, source[last] == 0x0A || source[last] == 0x0D else {
      return start..<range.upperBound
    }
    if source[last] == 0x0D, last + 1 < end, source[last + 1] == 0x0A { last += 1 }
    return start..<last + 1
  }

  // MARK: - Numbers

  mutating func parseNumber() {
    let start = position
    while position < end, isNumberByte(source[position]) { position += 1 }
    let text = start..<position
    if !isNumber(text) {
      log.add(
        .invalidNumber, text, "\"\(excerpt(text))\" is no JSON number.",
        help: "Write it in plain decimal form, or in double quotes if it is text.")
    }
    append(.number, text)
  }

  private func isNumberByte(_ byte: UInt8) -> Bool {
    isWordByte(byte) || byte == UInt8(ascii: "+") || byte == UInt8(ascii: ".")
  }

  /// The number grammar of RFC 8259, section 6.
  private func isNumber(_ range: Range<Int>) -> Bool {
    var index = range.lowerBound
    let stop = range.upperBound
    func digits() -> Int {
      let start = index
      while index < stop, ASCII.isDigit(source[index]) { index += 1 }
      return index - start
    }
    if index < stop, source[index] == UInt8(ascii: "-") { index += 1 }
    let leading = index
    let count = digits()
    guard count == 1 || (count > 1 && source[leading] != UInt8(ascii: "0")) else { return false }
    if index < stop, source[index] == UInt8(ascii: ".") {
      index += 1
      guard digits() > 0 else { return false }
    }
    if index < stop, source[index] | 0x20 == UInt8(ascii: "e") {
      index += 1
      if index < stop, source[index] == UInt8(ascii: "+") || source[index] == UInt8(ascii: "-") {
        index += 1
      }
      guard digits() > 0 else { return false }
    }
    return index == stop
  }

  // MARK: - Words

  /// A byte of a bare word: letters, digits, `_`, `$`, `-`.
  func isWordByte(_ byte: UInt8) -> Bool {
    ASCII.isLetter(byte) || ASCII.isDigit(byte) || byte == UInt8(ascii: "_")
      || byte == UInt8(ascii: "$") || byte == UInt8(ascii: "-")
  }

  /// Reads `true`, `false`, `null`, or something that is no JSON.
  mutating func parseWord() {
    let start = position
    while position < end, isWordByte(source[position]) { position += 1 }
    if position == start {
      position += max(UTF8Bytes.sequenceLength(in: source, at: position, end: end), 1)
      log.add(
        .unexpectedText, start..<position,
        "\"\(excerpt(start..<position))\" is not the start of a JSON value.",
        help: "Remove it, or write the value that belongs here.")
      return append(.invalid, start..<position)
    }
    let word = excerpt(start..<position)
    if let literal = literal(word) { return append(literal.kind, start..<position, literal.flags) }
    appendMisspelt(word, start..<position)
  }

  private func literal(_ word: String) -> (kind: JSONKind, flags: JSONNode.Flags)? {
    if word.hasBytes(of: "true") { return (.boolean, .isTrue) }
    if word.hasBytes(of: "false") { return (.boolean, []) }
    return word.hasBytes(of: "null") ? (.null, []) : nil
  }

  /// What people write who mean a literal, in small letters.
  private static let spellings: [(literal: String, words: [StaticString])] = [
    ("true", ["true", "yes"]), ("false", ["false", "no"]), ("null", ["null", "nil", "none", "undefined"]),
  ]

  private mutating func appendMisspelt(_ word: String, _ range: Range<Int>) {
    let lowered = String(decoding: word.utf8.map(ASCII.lowercased), as: UTF8.self)
    let meant = Self.spellings.first { $0.words.contains { lowered.hasBytes(of: $0) } }?.literal
    let help = meant.map { "Write \($0)." } ?? "Write it in double quotes if it is text."
    log.add(
      .unexpectedText, range, edit: meant.map { TextEdit(range: range, with: $0) },
      "\"\(word)\" is no JSON value.", help: help)
    let kind = meant.flatMap { literal($0) } ?? (.invalid, [])
    append(kind.kind, range, kind.flags)
  }

  /// The text of `range`, cut for messages.
  func excerpt(_ range: Range<Int>) -> String {
    let cut = range.lowerBound..<min(range.upperBound, range.lowerBound + 60)
    return String(decoding: UnsafeBufferPointer(rebasing: source[cut]), as: UTF8.self)
  }
}
