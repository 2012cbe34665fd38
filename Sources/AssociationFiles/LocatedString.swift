public import PositionedJSON

/// A string of the file and where it stands.
public struct LocatedString: Sendable {
  /// The text, escapes resolved.
  public let text: String
  /// Its place.
  public let value: JSONValue

  /// The string that `value` is, or `nil` if it is none.
  public init?(_ value: JSONValue?) {
    guard let value, let text = value.string else { return nil }
    self.text = text
    self.value = value
  }

  /// The strings of an array in order; elements of other kinds are left out.
  public static func all(in array: JSONValue) -> [LocatedString] {
    array.elements.compactMap { LocatedString($0) }
  }
}
