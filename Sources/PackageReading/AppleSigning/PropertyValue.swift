/// A value of entitlements or of a property list, without its place.
public indirect enum PropertyValue: Hashable, Sendable {
  /// Text.
  case string(String)
  /// True or false.
  case boolean(Bool)
  /// A whole number in digits.
  case integer(String)
  /// Values in order.
  case array([PropertyValue])
  /// Values by key.
  case dictionary([String: PropertyValue])
  /// Another value, by its kind: a date, bytes, a fraction, or a type that is not known.
  case other(String)

  /// The text, of a string.
  public var text: String? {
    if case .string(let text) = self { text } else { nil }
  }

  /// The flag, of a truth value.
  public var flag: Bool? {
    if case .boolean(let flag) = self { flag } else { nil }
  }

  /// The elements, of an array.
  public var elements: [PropertyValue]? {
    if case .array(let elements) = self { elements } else { nil }
  }

  /// The members, of a dictionary.
  public var members: [String: PropertyValue]? {
    if case .dictionary(let members) = self { members } else { nil }
  }

  /// The value of a key, of a dictionary.
  public subscript(key: String) -> PropertyValue? { members?[key] }

  /// The texts of an array; other elements are left out.
  public var texts: [String] { (elements ?? []).compactMap(\.text) }

  /// Whether it holds a value that is not told apart from others of its kind.
  public var isOpaque: Bool {
    switch self {
    case .other: true
    case .array(let elements): elements.contains(where: \.isOpaque)
    case .dictionary(let members): members.values.contains(where: \.isOpaque)
    case .string, .boolean, .integer: false
    }
  }
}
