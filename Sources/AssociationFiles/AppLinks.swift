public import PositionedJSON

/// The `applinks` service: which links open which apps.
public struct AppLinks: Sendable {
  /// The object.
  public let value: JSONValue
  /// `apps`, which iOS and tvOS up to 12 want as an empty array. Source: ASG, W19, documented.
  public let apps: JSONValue?
  /// The domain's defaults.
  public let defaults: RuleKeys?
  /// The value of `substitutionVariables`, of whatever kind.
  public let variablesValue: JSONValue?
  /// The custom substitution variables in file order.
  public let variables: [SubstitutionVariable]
  /// The value of `details`, of whatever kind.
  public let detailsValue: JSONValue?
  /// The entries of `details`; elements that are no objects are left out but counted in ``Detail/index``.
  public let details: [Detail]

  init(_ value: JSONValue) {
    var apps: JSONValue?
    var defaults: JSONValue?
    var variables: JSONValue?
    var details: JSONValue?
    for member in value.members {
      let key = member.key
      if key.hasText("details") {
        details = member.value
      } else if key.hasText("apps") {
        apps = member.value
      } else if key.hasText("defaults") {
        defaults = member.value
      } else if key.hasText("substitutionVariables") {
        variables = member.value
      }
    }
    self.value = value
    self.apps = apps
    self.defaults = defaults.flatMap { $0.kind == .object ? RuleKeys($0) : nil }
    variablesValue = variables
    self.variables = variables.map(SubstitutionVariable.all(in:)) ?? []
    detailsValue = details
    self.details = details.map(Detail.all(in:)) ?? []
  }

  /// Whether `details` is the obsolete object keyed by app identifier, which swcutil on macOS 27 still matches.
  /// Source: W19, documented as obsolete; ORA, observed to work.
  public var hasLegacyDetails: Bool { detailsValue?.kind == .object }
}
