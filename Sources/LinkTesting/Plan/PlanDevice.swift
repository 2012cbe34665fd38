public import LinkOpening

/// A device on which the expectations are put to the test.
public struct PlanDevice: Hashable, Sendable {
  /// The name.
  public var name: String
  /// The system and its version.
  public var system: PlanSystem
  /// The names of the apps that are installed; `nil` for all apps of the plan.
  public var apps: [String]?
  /// Whether developer mode for associated domains is on.
  public var isDeveloper: Bool
  /// The user's choices by host.
  public var choices: [String: StoredChoice]
  /// Where the plan names it.
  public var place: PlanPlace

  /// A device.
  public init(
    name: String, system: PlanSystem, apps: [String]? = nil, isDeveloper: Bool = false,
    choices: [String: StoredChoice] = [:], place: PlanPlace = PlanPlace(line: 1, column: 1)
  ) {
    self.name = name
    self.system = system
    self.apps = apps
    self.isDeveloper = isDeveloper
    self.choices = choices
    self.place = place
  }
}
