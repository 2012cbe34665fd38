/// The types of values that a property list can hold.
public enum PropertyListKind: String, Hashable, Sendable {
  /// Text.
  case string
  /// True or false.
  case boolean
  /// A whole number.
  case integer
  /// A floating-point number.
  case real
  /// A point in time.
  case date
  /// Bytes.
  case data
  /// An ordered list of values.
  case array
  /// Values by key.
  case dictionary
  /// A reference of a keyed archive; binary property lists only.
  case uid
}
