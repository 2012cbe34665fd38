public import PositionedJSON

/// A string of the file and where it stands.
public struct LocatedString: Sendable {
  /// Its place.
  public let value: JSONValue
  /// The text, escapes resolved. Made anew at each call.
  public var text: String { value.string ?? "" }

  /// The string that `value` is, or `nil` if it is none.
  public init?(_ value: JSONValue?) {
    guard let value, value.kind == .string else { return nil }
    self.value = value
  }

  /// The strings of an array in order; elements of other kinds are left out.
  public static func all(in array: JSONValue) -> [LocatedString] {
    array.elements.compactMap { LocatedString($0) }
  }
}
