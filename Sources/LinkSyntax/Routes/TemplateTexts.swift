/// The texts of a segment, a query value or a fragment, for comparisons.
struct TemplateTexts {
  var prefix: [UInt8]
  /// `nil` for literal text, which is then the prefix.
  var language: LinkLanguage?
  var suffix: [UInt8]
  /// Whether the part does not matter: other texts than those of parameters may stand there, too.
  private var isEverything = false

  init(_ part: TemplatePart, in pattern: RoutePattern) {
    suffix = []
    prefix = []
    switch part {
    case .literal(let text): prefix = text
    case .anySegment, .rest(nil): language = .text
    case .rest(let index?): language = pattern.language(index)
    case .parameter(let before, let index, let after):
      prefix = before
      suffix = after
      language = pattern.language(index)
    }
  }

  /// An example.
  var sample: [UInt8] { prefix + (language?.sample ?? []) + suffix }

  func contains(_ text: [UInt8]) -> Bool {
    guard let language else { return text == prefix }
    guard text.count > prefix.count + suffix.count, text.starts(with: prefix),
      text.suffix(suffix.count).elementsEqual(suffix)
    else { return false }
    return language.contains(Array(text[prefix.count..<text.count - suffix.count]))
  }

  /// Whether every text is certainly one of `other`.
  func isSubset(of other: TemplateTexts) -> Bool {
    guard let language else { return other.contains(prefix) && !other.isCustom }
    if case .values(let values) = language, !other.isCustom {
      return values.allSatisfy { other.contains(prefix + $0 + suffix) }
    }
    guard let others = other.language else { return false }
    if prefix == other.prefix, suffix == other.suffix { return language.isSubset(of: others) }
    return others == .text && prefix.starts(with: other.prefix)
      && suffix.suffix(other.suffix.count).elementsEqual(other.suffix)
  }

  private var isCustom: Bool { if case .custom? = language { true } else { false } }

  /// A text of both; `nil` where none was found.
  func sample(sharedWith other: TemplateTexts) -> [UInt8]? {
    guard let language else { return other.contains(prefix) ? prefix : nil }
    guard let others = other.language else { return contains(other.prefix) ? other.prefix : nil }
    let start = prefix.count > other.prefix.count ? prefix : other.prefix
    let end = suffix.count > other.suffix.count ? suffix : other.suffix
    var candidates: [[UInt8]] = []
    if prefix == other.prefix, suffix == other.suffix {
      guard let shared = language.sample(sharedWith: others) else { return nil }
      candidates.append(shared)
    }
    candidates += Self.values(language) + Self.values(others) + [language.sample, others.sample]
    for candidate in candidates {
      for text in [
        start + candidate + end, prefix + candidate + suffix, other.prefix + candidate + other.suffix,
      ]
      where contains(text) && other.contains(text) { return text }
    }
    return nil
  }

  private static func values(_ language: LinkLanguage) -> [[UInt8]] {
    if case .values(let values) = language { values } else { [] }
  }

  // MARK: - Several at once

  /// Every text that may stand anywhere.
  static let anything = TemplateTexts(prefix: [], language: .text, suffix: [], isEverything: true)

  private init(prefix: [UInt8], language: LinkLanguage?, suffix: [UInt8], isEverything: Bool) {
    self.prefix = prefix
    self.language = language
    self.suffix = suffix
    self.isEverything = isEverything
  }

  /// Whether every text is certainly one of some of the others. Exact but for custom types and different affixes.
  func isCovered(by others: [TemplateTexts]) -> Bool {
    if others.contains(where: { $0.isEverything || (!isEverything && isSubset(of: $0)) }) { return true }
    guard !isEverything, let language else { return false }
    if case .values(let values) = language {
      return values.allSatisfy { value in
        others.contains { !$0.isCustom && $0.contains(prefix + value + suffix) }
      }
    }
    guard case .integer(let bounds) = language else { return false }
    // A number has endless texts, with zeros before it, so that only numbers take all of them.
    let taken = others.compactMap { other -> IntegerBounds? in
      guard other.prefix == prefix, other.suffix == suffix, case .integer(let bounds)? = other.language else {
        return nil
      }
      return bounds
    }
    return bounds.isCovered(by: taken)
  }
}
