/// A value in Android's compiled files. Source: RESTYPES, `Res_value`.
public enum ResourceValue: Hashable, Sendable {
  /// A text.
  case text(String)
  /// A resource by its number, `0xPPTTEEEE`.
  case reference(UInt32)
  /// A resource by its name, such as `string/host`; in app bundles only.
  case namedReference(String)
  /// An attribute of a theme by its number.
  case themeAttribute(UInt32)
  /// A whole number.
  case number(Int)
  /// `true` or `false`.
  case flag(Bool)
  /// Anything else, as text: sizes, colours, fractions by the number that stands there.
  case other(String)

  /// A value by its type and number; `nil` where it is a string that is not there.
  init?(type: UInt8, data: UInt32, strings: BinaryStringPool?) {
    switch type {
    case 0x00: self = .other("")
    case 0x01, 0x07: self = data == 0 ? .other("@null") : .reference(data)
    case 0x02, 0x08: self = .themeAttribute(data)
    case 0x03:
      guard let text = strings?[data] else { return nil }
      self = .text(text)
    case 0x04: self = .other("\(Float(bitPattern: data))")
    case 0x10: self = .number(Int(Int32(bitPattern: data)))
    case 0x11: self = .number(Int(data))
    case 0x12: self = .flag(data != 0)
    default: self = .other(Self.hexadecimal(data))
    }
  }

  /// The value as an attribute has it; `nil` for what must be looked up.
  var text: String? {
    switch self {
    case .text(let text), .other(let text): text
    case .number(let number): "\(number)"
    case .flag(let flag): flag ? "true" : "false"
    case .reference, .namedReference, .themeAttribute: nil
    }
  }

  /// A number such as `0x7F040001`.
  static func hexadecimal(_ number: UInt32) -> String {
    let digits = String(number, radix: 16, uppercase: true)
    return "0x" + String(repeating: "0", count: 8 - digits.count) + digits
  }
}
