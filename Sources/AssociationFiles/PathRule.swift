public import PositionedJSON

/// One rule of the legacy `paths` array.
public struct PathRule: Sendable {
  /// The position in the array, from zero, elements of wrong kinds counted.
  public let index: Int
  /// The string's place.
  public let value: JSONValue
  /// Whether the rule excludes: it begins with `NOT` and a space. Source: ASG, documented.
  public let isExcluded: Bool

  /// The mark of an exclusion.
  public static let exclusionMark = "NOT "

  /// The pattern without the exclusion mark. Made anew at each call.
  public var pattern: String {
    let text = value.string ?? ""
    guard isExcluded else { return text }
    return String(decoding: text.utf8.dropFirst(Self.exclusionMark.utf8.count), as: UTF8.self)
  }

  static func all(in array: JSONValue) -> [PathRule] {
    array.elements.enumerated().compactMap { PathRule($1, index: $0) }
  }

  init?(_ value: JSONValue, index: Int) {
    guard value.kind == .string else { return nil }
    self.index = index
    self.value = value
    isExcluded = value.withSource { source in
      source.withText(value.nodeIndex) { $0.starts(with: Self.exclusionMark.utf8) }
    }
  }
}
