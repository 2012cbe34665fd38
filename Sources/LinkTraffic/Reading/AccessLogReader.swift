/// Reads the Common and the Combined Log Format: the request is the first text in quotation marks.
///
/// ```
/// 203.0.113.9 - - [10/Oct/2026:13:55:36 +0000] "GET /buy/42?ref=a HTTP/1.1" 200 2326 "-" "Mozilla/5.0"
/// ```
///
/// What stands before and behind the request is not looked at, so that formats with a virtual host in front or
/// with more fields at the end are read as well. Escapes are those of Apache and nginx: `\"`, `\\`, `\xHH` and
/// C's letters. Source: Apache's mod_log_config and nginx's log_format, documented.
public struct AccessLogReader: Hashable, Sendable {
  /// A reader.
  public init() {}

  private static let quote = UInt8(ascii: "\"")
  private static let backslash = UInt8(ascii: "\\")

  /// What `line`, without its line break, asks for; `resolved` takes the request where it holds escapes.
  public func read(_ line: UnsafeBufferPointer<UInt8>, into resolved: inout [UInt8]) -> LogLine {
    guard let start = nextQuote(line, from: 0)?.place else { return .unreadable(.missingRequest) }
    guard let end = nextQuote(line, from: start + 1) else { return .unreadable(.unterminatedRequest) }
    guard end.hasEscapes else { return Self.target(of: line, start + 1..<end.place, isResolved: false) }
    resolve(line, start + 1..<end.place, into: &resolved)
    return resolved.withUnsafeBufferPointer { Self.target(of: $0, 0..<$0.count, isResolved: true) }
  }

  /// The next quotation mark without a backslash, and whether there were backslashes before it.
  @inline(__always)
  private func nextQuote(
    _ line: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> (place: Int, hasEscapes: Bool)? {
    var index = start
    var hasEscapes = false
    while true {
      index = ByteSearch.next(Self.quote, or: Self.backslash, in: line, from: index)
      guard index < line.count else { return nil }
      if line[index] == Self.quote { return (index, hasEscapes) }
      hasEscapes = true
      index = min(index + 2, line.count)
    }
  }

  private func resolve(
    _ line: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, into resolved: inout [UInt8]
  ) {
    resolved.removeAll(keepingCapacity: true)
    var index = range.lowerBound
    while index < range.upperBound {
      guard line[index] == Self.backslash, index + 1 < range.upperBound else {
        resolved.append(line[index])
        index += 1
        continue
      }
      if line[index + 1] == UInt8(ascii: "x"), index + 3 < range.upperBound,
        let high = HexDigit.value(line[index + 2]), let low = HexDigit.value(line[index + 3])
      {
        resolved.append(high << 4 | low)
        index += 4
      } else {
        if let byte = Self.byte(named: line[index + 1]) {
          resolved.append(byte)
        } else {
          resolved.append(Self.backslash)
          resolved.append(line[index + 1])
        }
        index += 2
      }
    }
  }

  private static func byte(named letter: UInt8) -> UInt8? {
    switch letter {
    case quote, backslash: letter
    case UInt8(ascii: "n"): 0x0A
    case UInt8(ascii: "r"): 0x0D
    case UInt8(ascii: "t"): 0x09
    case UInt8(ascii: "b"): 0x08
    case UInt8(ascii: "v"): 0x0B
    case UInt8(ascii: "f"): 0x0C
    default: nil
    }
  }

  /// The target of the request at `range`: `GET /path HTTP/1.1`, or without a version (RFC 9112; HTTP/0.9).
  private static func target(
    of text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, isResolved: Bool
  ) -> LogLine {
    let blank = UInt8(ascii: " ")
    var index = range.lowerBound
    while index < range.upperBound, text[index] &- UInt8(ascii: "A") < 26 { index += 1 }
    guard index > range.lowerBound, index < range.upperBound, text[index] == blank else {
      return .passedOver(.noRequest)
    }
    guard isEqual(text, range.lowerBound..<index, "GET") else { return .passedOver(.otherMethod) }
    let start = index + 1
    var end = range.upperBound
    var last = end
    while last > start, text[last - 1] != blank { last -= 1 }
    if last > start, isPrefix("HTTP/", of: text, last..<end) { end = last - 1 }
    guard start < end else { return .passedOver(.noRequest) }
    return .target(start..<end, isResolved: isResolved)
  }

  private static func isEqual(
    _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ word: StaticString
  ) -> Bool {
    range.count == word.utf8CodeUnitCount && isPrefix(word, of: text, range)
  }

  private static func isPrefix(
    _ word: StaticString, of text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> Bool {
    guard range.count >= word.utf8CodeUnitCount else { return false }
    for index in 0..<word.utf8CodeUnitCount where text[range.lowerBound + index] != word.utf8Start[index] {
      return false
    }
    return true
  }
}
