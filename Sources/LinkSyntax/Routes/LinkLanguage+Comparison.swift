extension LinkLanguage {
  /// Whether every text of this language is certainly one of `other`.
  public func isSubset(of other: LinkLanguage) -> Bool {
    if self == other || other == .text { return true }
    switch (self, other) {
    case (.values(let values), .custom): return values.isEmpty
    case (.values(let values), _): return values.allSatisfy(other.contains)
    case (.integer(let own), .integer(let others)): return own.isSubset(of: others)
    case (.integer, .decimal): return true
    default: return false
    }
  }

  /// A text of both languages; `nil` where there is none. Custom types are taken for any text.
  public func sample(sharedWith other: LinkLanguage) -> [UInt8]? {
    switch (self, other) {
    case (.text, _), (.custom, _): return other.sample
    case (_, .text), (_, .custom): return sample
    case (.values(let values), _): return values.first(where: other.contains)
    case (_, .values(let values)): return values.first(where: contains)
    case (.integer(let own), .integer(let others)):
      return own.intersection(others).map { LinkLanguage.integer($0).sample }
    default:
      return [sample, other.sample].first { contains($0) && other.contains($0) }
    }
  }

  /// A text of the language, for examples.
  public var sample: [UInt8] {
    switch self {
    case .text, .custom: return Array("abc".utf8)
    case .integer(let bounds):
      if let upper = bounds.negativeUpper { return Array("\(upper)".utf8) }
      let least = bounds.lower < 1 ? (bounds.upper == 0 ? 0 : 1) : UInt64(bounds.lower)
      return Array("\(least)".utf8)
    case .decimal: return Array("1.5".utf8)
    case .uuid: return Array("6BA7B810-9DAD-41D1-80B4-00C04FD430C8".utf8)
    // The 25th of June 2025, 12:00:00 or the start of that day, month or year.
    case .date(let format):
      let candidates: [Int64] = [
        1_750_852_830, 1_750_852_800, 1_750_849_200, 1_750_809_600, 1_748_736_000, 1_735_689_600,
      ]
      for seconds in candidates {
        if let text = format.text(seconds: seconds) { return text }
      }
      return []
    case .values(let values): return values.first ?? []
    }
  }

  /// What a text must be, as the end of "is no …".
  public var name: String {
    switch self {
    case .text: return "text"
    case .integer(let bounds):
      return bounds == .all || bounds == IntegerBounds(of: Int.self)
        ? "whole number" : "whole number of \(bounds.text)"
    case .decimal: return "decimal number"
    case .uuid: return "UUID"
    case .date: return "date in the expected format"
    case .values(let values):
      let shown = values.prefix(6).map { "\"\(String(decoding: $0, as: UTF8.self))\"" }
      var words = "value out of "
      for (index, word) in shown.enumerated() { words += index == 0 ? word : ", \(word)" }
      return values.count > 6 ? words + ", …" : words
    case .custom(let type): return type
    }
  }
}
