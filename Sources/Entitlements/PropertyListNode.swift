/// A value of a property list with its place.
public struct PropertyListNode: Hashable, Sendable {
  /// What the value is. Numbers and dates stay in the spelling of the file; bytes are not kept.
  public indirect enum Value: Hashable, Sendable {
    /// Text.
    case string(LocatedText)
    /// True or false.
    case boolean(Bool)
    /// A whole number.
    case integer(String)
    /// A floating-point number.
    case real(String)
    /// A point in time; of a binary property list in seconds from the beginning of 2001.
    case date(String)
    /// Bytes.
    case data
    /// Values in order.
    case array([PropertyListNode])
    /// Values by key, repeated keys too.
    case dictionary([Member])
    /// A reference of a keyed archive.
    case uid
  }

  /// A key and its value.
  public struct Member: Hashable, Sendable {
    /// The key.
    public var key: LocatedText
    /// The value.
    public var value: PropertyListNode
  }

  /// The value.
  public var value: Value
  /// The bytes of the whole element; `nil` in a binary property list.
  public var range: Range<Int>?

  /// The type of the value.
  public var kind: PropertyListKind {
    switch value {
    case .string: .string
    case .boolean: .boolean
    case .integer: .integer
    case .real: .real
    case .date: .date
    case .data: .data
    case .array: .array
    case .dictionary: .dictionary
    case .uid: .uid
    }
  }

  /// Reads a property list of any content, XML or binary.
  ///
  /// - Throws: ``EntitlementError`` for anything that is no property list, is not well formed, or breaks a limit.
  /// - Complexity: Linear in the size of the file.
  public static func read(
    _ bytes: [UInt8], limits: EntitlementLimits = EntitlementLimits()
  ) throws(EntitlementError) -> PropertyListNode {
    switch try PropertyListSniffer.format(of: bytes, limits: limits) {
    case .xml:
      var reader = XMLPropertyListReader(bytes, limits: limits)
      return try reader.read()
    case .binary:
      var reader = BinaryPropertyListReader(bytes, limits: limits)
      return try reader.read()
    }
  }
}
