import PositionedJSON

/// Writes JSON where there is no Foundation, as bytes.
struct ModuleJSON {
  /// What was written.
  private(set) var bytes: [UInt8] = []
  /// Whether the next value stands first in its object or array.
  private var isFirst = true

  /// Writes an object.
  mutating func object(_ write: (inout ModuleJSON) -> Void) {
    separate()
    nest(UInt8(ascii: "{"), UInt8(ascii: "}"), write)
  }

  /// Writes a member that is an object.
  mutating func object(_ name: StaticString, _ write: (inout ModuleJSON) -> Void) {
    key(name)
    nest(UInt8(ascii: "{"), UInt8(ascii: "}"), write)
  }

  /// Writes a member that is an array.
  mutating func array(_ name: StaticString, _ write: (inout ModuleJSON) -> Void) {
    key(name)
    nest(UInt8(ascii: "["), UInt8(ascii: "]"), write)
  }

  /// Writes a member.
  mutating func member(_ name: StaticString, _ value: String) {
    key(name)
    JSONQuoting.appendQuoted(value.utf8, to: &bytes)
  }

  /// Writes a member.
  mutating func member(_ name: StaticString, _ value: Int) {
    key(name)
    append(value)
  }

  /// Writes a member.
  mutating func member(_ name: StaticString, _ value: Bool) { member(name, json: value ? "true" : "false") }

  /// Writes a member whose value is JSON already.
  mutating func member(_ name: StaticString, json: String) {
    key(name)
    bytes.append(contentsOf: json.utf8)
  }

  /// Writes an element.
  mutating func value(_ value: String) {
    separate()
    JSONQuoting.appendQuoted(value.utf8, to: &bytes)
  }

  /// Writes an element.
  mutating func value(_ value: Int) {
    separate()
    append(value)
  }

  /// Writes an element that is JSON already.
  mutating func value(json: String) {
    separate()
    bytes.append(contentsOf: json.utf8)
  }

  private mutating func append(_ number: Int) {
    var digits: [UInt8] = []
    var rest = number.magnitude
    repeat {
      digits.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10))
      rest /= 10
    } while rest > 0
    if number < 0 { bytes.append(UInt8(ascii: "-")) }
    bytes.append(contentsOf: digits.reversed())
  }

  private mutating func nest(_ open: UInt8, _ close: UInt8, _ write: (inout ModuleJSON) -> Void) {
    bytes.append(open)
    isFirst = true
    write(&self)
    bytes.append(close)
    isFirst = false
  }

  private mutating func key(_ name: StaticString) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    bytes.append(contentsOf: UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
    bytes.append(UInt8(ascii: "\""))
    bytes.append(UInt8(ascii: ":"))
  }

  private mutating func separate() {
    if !isFirst { bytes.append(UInt8(ascii: ",")) }
    isFirst = false
  }
}
