/// What a JSON value is.
public enum JSONKind: UInt8, Hashable, Sendable {
  /// `{…}`
  case object
  /// `[…]`
  case array
  /// `"…"`
  case string
  /// A number; its text is kept as written.
  case number
  /// `true` or `false`
  case boolean
  /// `null`
  case null
  /// Something that is no JSON value, or nothing where a value is due. A problem says more.
  case invalid

  /// The kind with its article, for messages: "an object".
  public var phrase: String {
    switch self {
    case .object: "an object"
    case .array: "an array"
    case .string: "a string"
    case .number: "a number"
    case .boolean: "a boolean"
    case .null: "null"
    case .invalid: "no JSON value"
    }
  }
}
