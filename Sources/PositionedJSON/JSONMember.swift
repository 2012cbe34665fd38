/// A key and its value.
public struct JSONMember: Sendable {
  /// The key.
  public let key: JSONKey
  /// The value.
  public let value: JSONValue

  /// The bytes from the key's first to the value's last.
  public var range: Range<Int> {
    key.range.lowerBound..<max(key.range.upperBound, value.range.upperBound)
  }
}
