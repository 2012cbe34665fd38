public import PositionedJSON

/// One rule of the legacy `paths` array.
public struct PathRule: Sendable {
  /// The position in the array, from zero, elements of wrong kinds counted.
  public let index: Int
  /// The string's place.
  public let value: JSONValue
  /// The pattern without the exclusion mark.
  public let pattern: String
  /// Whether the rule excludes: it begins with `NOT` and a space. Source: ASG, documented.
  public let isExcluded: Bool

  /// The mark of an exclusion.
  public static let exclusionMark = "NOT "

  static func all(in array: JSONValue) -> [PathRule] {
    array.elements.enumerated().compactMap { PathRule($1, index: $0) }
  }

  init?(_ value: JSONValue, index: Int) {
    guard let text = value.string else { return nil }
    self.index = index
    self.value = value
    isExcluded = text.utf8.starts(with: Self.exclusionMark.utf8)
    pattern = isExcluded ? String(text.dropFirst(Self.exclusionMark.count)) : text
  }
}
