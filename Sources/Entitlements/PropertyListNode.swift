/// A value of a property list with its place.
struct PropertyListNode: Hashable, Sendable {
  /// What the value is. Numbers, dates and data stay in the spelling of the file.
  indirect enum Value: Hashable, Sendable {
    case string(LocatedText)
    case boolean(Bool)
    case integer(String)
    case real(String)
    case date(String)
    case data
    case array([PropertyListNode])
    case dictionary([Member])
    case uid
  }

  /// A key and its value.
  struct Member: Hashable, Sendable {
    var key: LocatedText
    var value: PropertyListNode
  }

  var value: Value
  /// The bytes of the whole element; `nil` in a binary property list.
  var range: Range<Int>?

  var kind: PropertyListKind {
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
}
