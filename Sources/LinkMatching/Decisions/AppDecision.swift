/// The decision for one app, and the rule that made it.
public struct AppDecision: Hashable, Sendable {
  /// The app identifier.
  public var app: String
  /// The decision.
  public var decision: Decision
  /// The position of the deciding entry in `details`, from zero; `nil` where no rule decided.
  public var detail: Int?
  /// The position of the deciding rule in `components` or `paths`, from zero; `nil` where no rule decided.
  public var component: Int?
  /// Why a device may decide otherwise; empty for a certain decision.
  public var uncertain: Uncertainty

  /// A decision by its parts.
  public init(
    app: String, decision: Decision, detail: Int? = nil, component: Int? = nil,
    uncertain: Uncertainty = []
  ) {
    self.app = app
    self.decision = decision
    self.detail = detail
    self.component = component
    self.uncertain = uncertain
  }
}
