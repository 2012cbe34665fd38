/// A writer of JSON text whose members stand in the order in which they are written.
///
/// Strings are safe to print: control characters, and the line and paragraph separators that end a line in
/// JavaScript, are always escaped.
package struct JSONText {
  /// What has been written.
  package private(set) var text = ""
  private let isIndented: Bool
  private var depth = 0
  /// Whether the next value is the first of its object or array.
  private var isFirst = true
  /// Whether a name was written last, so that a value must follow on the same line.
  private var isAfterName = false

  /// A writer; an indented one writes each member and element on a line of its own.
  package init(indented: Bool = false) { isIndented = indented }

  /// Writes an object whose members `body` writes.
  package mutating func object(_ body: (inout JSONText) -> Void) { nested("{", "}", body) }

  /// Writes a member that is an object.
  package mutating func object(_ name: String, _ body: (inout JSONText) -> Void) {
    write(name: name)
    object(body)
  }

  /// Writes an array whose elements `body` writes.
  package mutating func array(_ body: (inout JSONText) -> Void) { nested("[", "]", body) }

  /// Writes a member that is an array.
  package mutating func array(_ name: String, _ body: (inout JSONText) -> Void) {
    write(name: name)
    array(body)
  }

  /// Writes a string.
  package mutating func value(_ string: String) { write(Self.quoted(string)) }

  /// Writes an integer.
  package mutating func value(_ integer: Int) { write("\(integer)") }

  /// Writes a truth value.
  package mutating func value(_ flag: Bool) { write(flag ? "true" : "false") }

  /// Writes a member that is a string.
  package mutating func member(_ name: String, _ string: String) {
    write(name: name)
    value(string)
  }

  /// Writes a member that is an integer.
  package mutating func member(_ name: String, _ integer: Int) {
    write(name: name)
    value(integer)
  }

  /// Writes a member that is a truth value.
  package mutating func member(_ name: String, _ flag: Bool) {
    write(name: name)
    value(flag)
  }

  /// Writes a member whose value is JSON already.
  package mutating func member(_ name: String, json: String) {
    write(name: name)
    write(json)
  }

  /// Writes a value that is JSON already.
  package mutating func value(json: String) { write(json) }

  /// `string` in quotation marks, escaped.
  package static func quoted(_ string: String) -> String {
    if isPlain(string) { return "\"\(string)\"" }
    var result: [UInt8] = [0x22]
    for scalar in string.unicodeScalars {
      switch scalar.value {
      case 0x22: result += [0x5C, 0x22]
      case 0x5C: result += [0x5C, 0x5C]
      case 0x08: result += Array("\\b".utf8)
      case 0x09: result += Array("\\t".utf8)
      case 0x0A: result += Array("\\n".utf8)
      case 0x0C: result += Array("\\f".utf8)
      case 0x0D: result += Array("\\r".utf8)
      case ..<0x20, 0x7F..<0xA0, 0x2028, 0x2029: result += Array("\\u\(fourDigits(scalar.value))".utf8)
      default: result += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
      }
    }
    result.append(0x22)
    return String(decoding: result, as: UTF8.self)
  }

  /// Whether `string` is ASCII that needs no escape, as nearly all names and most words are.
  private static func isPlain(_ string: String) -> Bool {
    string.utf8.allSatisfy { (0x20..<0x7F).contains($0) && $0 != 0x22 && $0 != 0x5C }
  }

  private static func fourDigits(_ value: UInt32) -> String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  private mutating func write(name: String) {
    separate()
    text += Self.quoted(name) + (isIndented ? ": " : ":")
    isAfterName = true
  }

  private mutating func write(_ value: String) {
    separate()
    text += value
  }

  private mutating func nested(_ open: String, _ close: String, _ body: (inout JSONText) -> Void) {
    separate()
    text += open
    depth += 1
    isFirst = true
    body(&self)
    depth -= 1
    if !isFirst { breakLine() }
    text += close
    isFirst = false
  }

  /// Writes what must stand between the last value and the next one.
  private mutating func separate() {
    if isAfterName {
      isAfterName = false
      return
    }
    if !isFirst { text += "," }
    isFirst = false
    if depth > 0 { breakLine() }
  }

  private mutating func breakLine() {
    guard isIndented else { return }
    text += "\n" + String(repeating: "  ", count: depth)
  }
}
