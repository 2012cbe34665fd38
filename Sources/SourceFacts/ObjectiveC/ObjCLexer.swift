/// Takes Objective-C apart into words. Comments, directives and continued lines are passed over exactly, texts are kept whole.
///
/// Macros are not expanded: what they hide is not seen.
struct ObjCLexer {
  /// The most words of one file.
  static let maximumTokens = 1_000_000
  private let bytes: [UInt8]
  private var index = 0
  private var isLineStart = true
  private(set) var tokens: [ObjCToken] = []
  /// Whether there are more words than are kept.
  private(set) var isCut = false

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// All words. Linear in the size of the text.
  mutating func read() {
    while index < bytes.count {
      guard tokens.count < Self.maximumTokens else {
        isCut = true
        return
      }
      step()
    }
  }

  private func byte(_ ahead: Int = 0) -> UInt8 { index + ahead < bytes.count ? bytes[index + ahead] : 0 }

  private mutating func step() {
    let current = byte()
    switch current {
    case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
      isLineStart = true
      index += 1
    case UInt8(ascii: " "), UInt8(ascii: "\t"), 0x0B, 0x0C: index += 1
    case UInt8(ascii: "\\"): index += 1
    case UInt8(ascii: "/") where byte(1) == UInt8(ascii: "/"): skipLine()
    case UInt8(ascii: "/") where byte(1) == UInt8(ascii: "*"): skipComment()
    case UInt8(ascii: "#") where isLineStart: skipLine()
    case UInt8(ascii: "\""): text(from: index, quote: current)
    case UInt8(ascii: "'"): text(from: index, quote: current)
    case UInt8(ascii: "@"): at()
    case _ where Self.isLetter(current): word(from: index)
    case _ where Self.isDigit(current): number()
    default: sign()
    }
    if current != UInt8(ascii: "\n"), current != UInt8(ascii: "\r"), current != UInt8(ascii: " "),
      current != UInt8(ascii: "\t"), current != UInt8(ascii: "#"), current != UInt8(ascii: "/")
    {
      isLineStart = false
    }
  }

  static func isLetter(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- UInt8(ascii: "a") < 26 || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "$")
      || byte >= 0x80
  }

  static func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }

  /// Passes over the rest of a line, and over those that it is continued on.
  private mutating func skipLine() {
    while index < bytes.count {
      let current = bytes[index]
      if current == UInt8(ascii: "\\") {
        // A backslash before the line's end continues it, with a carriage return between or not.
        index += 1
        if byte() == UInt8(ascii: "\r") { index += 1 }
        if byte() == UInt8(ascii: "\n") { index += 1 }
        continue
      }
      if current == UInt8(ascii: "/"), byte(1) == UInt8(ascii: "*") {
        skipComment()
        continue
      }
      if current == UInt8(ascii: "\n") || current == UInt8(ascii: "\r") { return }
      index += 1
    }
  }

  private mutating func skipComment() {
    index += 2
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "*"), byte(1) == UInt8(ascii: "/") {
        index += 2
        return
      }
      index += 1
    }
  }

  private mutating func text(from start: Int, quote: UInt8) {
    index += 1
    let first = index
    while index < bytes.count, bytes[index] != quote, bytes[index] != UInt8(ascii: "\n") {
      index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
    }
    let last = min(index, bytes.count)
    index = min(index + 1, bytes.count)
    let content = String(decoding: bytes[min(first, last)..<last], as: UTF8.self)
    // Neighbouring texts are one.
    if let before = tokens.last, before.kind == .text, quote == UInt8(ascii: "\"") {
      tokens[tokens.count - 1].text += content
      tokens[tokens.count - 1].bytes = before.bytes.lowerBound..<index
    } else {
      tokens.append(
        ObjCToken(kind: quote == UInt8(ascii: "\"") ? .text : .number, text: content, bytes: start..<index))
    }
  }

  private mutating func at() {
    let start = index
    if byte(1) == UInt8(ascii: "\"") {
      index += 1
      text(from: start, quote: UInt8(ascii: "\""))
    } else if Self.isLetter(byte(1)) {
      index += 1
      word(from: start)
    } else {
      index += 1
      tokens.append(ObjCToken(kind: .sign, text: "@", bytes: start..<index))
    }
  }

  private mutating func word(from start: Int) {
    while index < bytes.count, Self.isLetter(bytes[index]) || Self.isDigit(bytes[index]) { index += 1 }
    tokens.append(
      ObjCToken(
        kind: .word, text: String(decoding: bytes[start..<index], as: UTF8.self), bytes: start..<index))
  }

  private mutating func number() {
    let start = index
    while index < bytes.count,
      Self.isLetter(bytes[index]) || Self.isDigit(bytes[index]) || bytes[index] == UInt8(ascii: ".")
    {
      index += 1
    }
    tokens.append(
      ObjCToken(
        kind: .number, text: String(decoding: bytes[start..<index], as: UTF8.self), bytes: start..<index))
  }

  private mutating func sign() {
    let start = index
    let pair = String(decoding: bytes[index..<min(index + 2, bytes.count)], as: UTF8.self)
    index += ["==", "!=", "->", "&&", "||", "<=", ">=", "+=", "-="].contains(pair) ? 2 : 1
    tokens.append(
      ObjCToken(
        kind: .sign, text: String(decoding: bytes[start..<index], as: UTF8.self), bytes: start..<index))
  }
}
