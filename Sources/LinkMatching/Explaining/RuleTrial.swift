public import PositionedJSON

/// One rule that was tried for a link.
public struct RuleTrial: Sendable {
  /// The position of the entry in `details`.
  public var detail: Int
  /// The position of the rule in `components` or `paths`.
  public var index: Int
  /// Whether the rule stands in `paths`.
  public var isLegacyPath: Bool
  /// Whether the rule excludes.
  public var isExcluded: Bool
  /// The rule's place in the file.
  public var value: JSONValue
  /// Why it did not match; `nil` for the rule that did.
  public var mismatch: PartMismatch?

  init(_ rule: EffectiveRule, mismatch: PartMismatch?) {
    detail = rule.detail
    index = rule.index
    isLegacyPath = rule.isLegacyPath
    isExcluded = rule.isExcluded
    value = rule.value
    self.mismatch = mismatch
  }

  /// Whether the rule matched, and so decided.
  public var isMatch: Bool { mismatch == nil }

  /// The rule's place as people write it: `details[0].components[2]`.
  public var path: String { "details[\(detail)].\(isLegacyPath ? "paths" : "components")[\(index)]" }
}
