/// A key of an entitlement document with the type of its value.
public struct EntitlementEntry: Hashable, Sendable {
  /// The key.
  public let key: LocatedText
  /// The type of the value.
  public let kind: PropertyListKind
  /// The bytes of the whole value element; `nil` in a binary property list.
  public let valueRange: Range<Int>?
}
