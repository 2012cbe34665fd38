/// The rule that came closest to opening an app, and the smallest changes that would make it.
public struct ClosestMiss: Sendable {
  /// The rule.
  public var trial: RuleTrial
  /// How many characters of the link would have to change, `?`, `#`, `&` and `=` counted like others, and an escape as
  /// one where the rule has the link decoded; `nil` where no link would do, or this one is too long for that to be found out.
  public var edits: Int?
  /// The link with these changes, which opens the app by this rule; `nil` where another rule stands in the way.
  public var link: String?
  /// Whether the rule stands behind the one that excludes the link, so that no change of its own would open the app.
  public var isBehindDecider: Bool
  /// The patterns with which, all together, the rule would match the link as it is; empty where there are none.
  public var patterns: [PatternChange]

  /// The part of the rule that fails; `nil` where there is not just one.
  public var part: RulePart? { trial.mismatches.count == 1 ? trial.mismatches.first?.part : nil }
  /// The pattern that would match the link as it is; `nil` where more than one has to change.
  public var pattern: String? { patterns.count == 1 ? patterns.first?.pattern : nil }
}
