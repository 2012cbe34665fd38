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
  /// Why it did not match: every part that did not, in the order path, query items as the file has them, fragment;
  /// empty for the rule that did.
  public var mismatches: [PartMismatch]

  init(_ rule: EffectiveRule, mismatches: [PartMismatch]) {
    detail = rule.detail
    index = rule.index
    isLegacyPath = rule.isLegacyPath
    isExcluded = rule.isExcluded
    value = rule.value
    self.mismatches = mismatches
  }

  /// The first part that did not match; `nil` for a rule that did.
  public var mismatch: PartMismatch? { mismatches.first }
  /// Whether the rule matches the link; the one that was tried and does so decided.
  public var isMatch: Bool { mismatches.isEmpty }

  /// The rule's place as people write it: `details[0].components[2]`.
  public var path: String { "details[\(detail)].\(isLegacyPath ? "paths" : "components")[\(index)]" }
}
