/// The rule that came closest to opening an app, and the smallest changes that would make it.
public struct ClosestMiss: Sendable {
  /// The rule.
  public var trial: RuleTrial
  /// How many characters of the link would have to change.
  public var edits: Int
  /// The link with these changes, which opens the app by this rule; `nil` where another rule stands in the way.
  public var link: String?
  /// The key of the rule to change: `"/"`, `"?"`, the name of a query item, or `"#"`.
  public var part: RulePart
  /// The pattern that would match the link as it is.
  public var pattern: String?
}
