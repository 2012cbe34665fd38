/// A wish, written in a comment, that some rules be silent: `applinks:ignore RULE[,RULE] reason`.
public struct Suppression: Hashable, Sendable {
  /// The rules to silence, in the order of the text, each once.
  public var rules: [RuleSelector]
  /// Why, in the author's words; `nil` where none is given.
  public var reason: String?
  /// The bytes of the directive in the comment's UTF-8 text.
  public var range: Range<Int>

  /// A suppression by its parts.
  public init(rules: [RuleSelector], reason: String?, range: Range<Int>) {
    self.rules = rules
    self.reason = reason
    self.range = range
  }

  /// Checks whether the findings of `rule` are to be left out.
  public func covers(_ rule: RuleID) -> Bool { rules.contains { $0.matches(rule) } }
}
