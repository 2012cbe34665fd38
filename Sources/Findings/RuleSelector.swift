/// A name for one rule or several: a rule's name, the beginning of one with `*` behind it, or `*`.
public struct RuleSelector: Hashable, Sendable {
  /// The name as the user wrote it.
  public let text: String

  /// A selector, or `nil` where `text` is neither a name in lower case with hyphens nor ends with `*`.
  public init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard let last = bytes.last, bytes.count <= Self.longestName else { return nil }
    let name = last == 0x2A ? bytes.dropLast() : bytes[...]
    let isName = name.allSatisfy { byte in
      (byte >= 0x61 && byte <= 0x7A) || (byte >= 0x30 && byte <= 0x39) || byte == 0x2D
    }
    guard isName, name.first != 0x2D, last != 0x2D else { return nil }
    self.text = text
  }

  /// The longest name that can be a rule's, in bytes.
  static let longestName = 100

  /// A selector of exactly `rule`, or `nil` where its name is not in lower case with hyphens.
  public init?(_ rule: RuleID) {
    self.init(rule.name)
    if isPattern { return nil }
  }

  /// Whether the selector may mean several rules.
  public var isPattern: Bool { text.utf8.last == 0x2A }

  /// Checks whether the selector means `rule`.
  public func matches(_ rule: RuleID) -> Bool {
    guard isPattern else { return text == rule.name }
    return rule.name.utf8.starts(with: text.utf8.dropLast())
  }

  /// How much the selector says: more for a longer beginning, most for a whole name.
  var precision: Int { isPattern ? text.utf8.count : Self.longestName + 1 }
}

extension [RuleSelector] {
  /// The precision of the most precise selector that means `rule`, or `nil`.
  func precision(for rule: RuleID) -> Int? {
    var best: Int?
    for selector in self where selector.matches(rule) { best = Swift.max(best ?? 0, selector.precision) }
    return best
  }
}
