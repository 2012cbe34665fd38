extension JSONParser {
  /// Reads a string whose opening quote stands at `position`.
  mutating func parseString(quote: UInt8) {
    let start = position
    position += 1
    var flags: JSONNode.Flags = []
    scanning: while true {
      skipPlainBytes(quote: quote)
      guard position < end else {
        return finishUnterminated(start, flags, at: end)
      }
      let byte = source[position]
      if byte == quote {
        position += 1
        break scanning
      }
      switch byte {
      case UInt8(ascii: "\\"):
        flags.insert(.hasEscapes)
        scanEscape()
      case 0x80...:
        scanMultibyte()
      case 0x0A, 0x0D:
        if let close = placeOfForgottenQuote(start) {
          return finishUnterminated(start, flags, at: close)
        }
        reportControlCharacter()
      case ..<0x20:
        reportControlCharacter()
      default:
        // The other kind of quote: plain text here.
        position += 1
      }
    }
    if quote != UInt8(ascii: "\"") { reportWrongQuotes(start..<position, "single", flags) }
    append(.string, start..<position, flags)
  }

  /// Skips bytes that need no look, eight at a time where it can.
  @inline(__always)
  private mutating func skipPlainBytes(quote: UInt8) {
    guard let base = source.baseAddress else { return }
    let ones: UInt64 = 0x0101_0101_0101_0101
    let highs: UInt64 = 0x8080_8080_8080_8080
    let quotes = ones &* UInt64(quote)
    let backslashes = ones &* UInt64(UInt8(ascii: "\\"))
    while position + 8 <= end {
      let word = UnsafeRawPointer(base + position).loadUnaligned(as: UInt64.self)
      let quoteHit = word ^ quotes
      let backslashHit = word ^ backslashes
      let hits =
        ((quoteHit &- ones) & ~quoteHit) | ((backslashHit &- ones) & ~backslashHit)
        | ((word &- ones &* 0x20) & ~word) | word
      if hits & highs != 0 { break }
      position += 8
    }
    while position < end {
      let byte = source[position]
      if byte == quote || byte == UInt8(ascii: "\\") || byte < 0x20 || byte >= 0x80 { return }
      position += 1
    }
  }

  private mutating func scanEscape() {
    let start = position
    position += 1
    guard position < end else { return }
    let byte = source[position]
    switch byte {
    case UInt8(ascii: "u"):
      guard let unit = JSONStringReader.hexValue(source, position + 1, end) else {
        position += 1
        return reportBadEscape(start..<position, "\\u without four hexadecimal digits")
      }
      position += 5
      guard unit & 0xF800 == 0xD800 else { return }
      if unit < 0xDC00, position + 6 <= end, source[position] == UInt8(ascii: "\\"),
        source[position + 1] == UInt8(ascii: "u"),
        let second = JSONStringReader.hexValue(source, position + 2, end), second & 0xFC00 == 0xDC00
      {
        position += 6
      } else {
        reportBadEscape(start..<position, "half of a surrogate pair")
      }
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"),
      UInt8(ascii: "f"), UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
      position += 1
    case 0x0A, 0x0D:
      reportBadEscape(start..<position, "a backslash at the end of the line")
    default:
      if byte < 0x80 { position += 1 }
      reportBadEscape(start..<position, "\"\(excerpt(start..<position))\"")
    }
  }

  private mutating func reportBadEscape(_ range: Range<Int>, _ what: String) {
    log.add(
      .badEscape, range, "A string holds \(what), which JSON does not know.",
      help: "Write the character itself, or one of the escapes of RFC 8259, section 7.")
  }

  private mutating func scanMultibyte() {
    let length = UTF8Bytes.sequenceLength(in: source, at: position, end: end)
    if length > 0 {
      position += length
      return
    }
    let start = position
    position += 1
    while position < end, UTF8Bytes.isContinuation(source[position]) { position += 1 }
    log.add(
      .invalidUTF8, start..<position, "A string holds bytes that are not UTF-8.",
      help: "Save the file as UTF-8.")
  }

  private mutating func reportControlCharacter() {
    let byte = source[position]
    let name = byte == 0x0A || byte == 0x0D ? "a line break" : byte == 0x09 ? "a tab" : "a control character"
    log.add(
      .controlCharacter, position..<position + 1,
      "A string holds \(name) as it is; JSON wants it escaped.",
      help: "Remove it, or write it as an escape such as \\n or \\t.")
    position += 1
  }

  // MARK: - Strings without an end

  /// At a line break inside a string: where its closing quote probably was forgotten, or `nil` if the break
  /// seems to belong to the string.
  private func placeOfForgottenQuote(_ start: Int) -> Int? {
    var close = position
    while close > start + 1, ASCII.isJSONSpace(source[close - 1]) { close -= 1 }
    if isTypographicQuote(at: close - 3) { return close }
    var next = position
    while next < end, ASCII.isJSONSpace(source[next]) { next += 1 }
    let last = source[close - 1]
    if close > start + 1, last == UInt8(ascii: ",") || last == UInt8(ascii: "'") { return close - 1 }
    guard next < end else { return close }
    switch source[next] {
    case UInt8(ascii: "\""), UInt8(ascii: "]"), UInt8(ascii: "}"), UInt8(ascii: "{"): return close
    default: return nil
    }
  }

  private mutating func finishUnterminated(_ start: Int, _ flags: JSONNode.Flags, at close: Int) {
    position = close
    var flags = flags
    var edit: TextEdit? = .insert("\"", at: close)
    var reason = ""
    if close - 3 > start, isTypographicQuote(at: close - 3) {
      flags.insert(.hasWideClosingQuote)
      edit = TextEdit(range: close - 3..<close, with: "\"")
      reason = " It ends in a typographic quote, which is a letter like any other to JSON."
    } else {
      flags.insert(.isUnterminated)
      if position < end, source[position] == UInt8(ascii: "'") {
        edit = TextEdit(range: position..<position + 1, with: "\"")
        position += 1
      }
    }
    log.add(
      .unterminatedString, start..<close, edit: edit,
      "The string that opens here has no closing quote.\(reason)", help: "Close the string with \".")
    append(.string, start..<close, flags)
  }

  // MARK: - Wrong quotes

  /// Whether one of “ ” „ ‘ ’ stands at `place`.
  func isTypographicQuote(at place: Int) -> Bool {
    guard place >= 0, place + 3 <= end, source[place] == 0xE2, source[place + 1] == 0x80 else {
      return false
    }
    let last = source[place + 2]
    return last >= 0x98 && last <= 0x9F
  }

  /// Reads a string that opens with a typographic quote and closes with another or with a plain one.
  mutating func parseTypographicString() {
    let start = position
    position += 3
    var flags: JSONNode.Flags = .hasWideOpeningQuote
    while position < end, source[position] != 0x0A, source[position] != 0x0D {
      if isTypographicQuote(at: position) {
        position += 3
        flags.insert(.hasWideClosingQuote)
        reportWrongQuotes(start..<position, "typographic", flags)
        return append(.string, start..<position, flags)
      }
      switch source[position] {
      case UInt8(ascii: "\""):
        position += 1
        reportWrongQuotes(start..<position, "typographic", flags)
        return append(.string, start..<position, flags)
      case UInt8(ascii: "\\"):
        flags.insert(.hasEscapes)
        scanEscape()
      case 0x80...: scanMultibyte()
      case ..<0x20: reportControlCharacter()
      default: position += 1
      }
    }
    flags.insert(.isUnterminated)
    log.add(
      .unterminatedString, start..<position, "The string that opens here has no closing quote.",
      help: "Write the string in double quotes (\").")
    append(.string, start..<position, flags)
  }

  private mutating func reportWrongQuotes(_ range: Range<Int>, _ kind: String, _ flags: JSONNode.Flags) {
    let node = JSONNode(
      kind: .string, flags: flags, start: UInt32(range.lowerBound), end: UInt32(range.upperBound), next: 0)
    var reader = JSONStringReader(source, node.content)
    while reader.readNext() {}
    let text = JSONQuoting.quoted(reader.decoded)
    log.add(
      .wrongQuotes, range, edit: TextEdit(range: range, replacement: text),
      "A string stands in \(kind) quotes.", help: "Write it in double quotes (\").")
  }
}
