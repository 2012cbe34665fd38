import LinkMatching

/// A plan of expectations about links: domains, apps, devices and what is to happen to which link.
///
/// Groups, tables and variables are resolved: each expectation stands for itself.
public struct LinkPlan: Hashable, Sendable {
  /// The name of its file in messages.
  public var name: String
  /// The domains whose files are known.
  public var domains: [PlanDomain]
  /// The apps.
  public var apps: [PlanApp]
  /// The devices; empty for a usual one of each platform that the apps are for.
  public var devices: [PlanDevice]
  /// The environments to choose from.
  public var environments: [String]
  /// The expectations, in the order of the plan.
  public var links: [LinkExpectation]
  /// Where the list of links stands; `nil` where the plan has none.
  public var linksPlace: PlanPlace?

  /// A plan.
  public init(
    name: String = "applinks.yaml", domains: [PlanDomain] = [], apps: [PlanApp] = [],
    devices: [PlanDevice] = [], environments: [String] = [], links: [LinkExpectation] = [],
    linksPlace: PlanPlace? = nil
  ) {
    self.name = name
    self.domains = domains
    self.apps = apps
    self.devices = devices
    self.environments = environments
    self.links = links
    self.linksPlace = linksPlace
  }

  /// The devices of the plan, or usual ones of the platforms that its apps are for.
  public var testedDevices: [PlanDevice] {
    if !devices.isEmpty { return devices }
    var platforms: [PlanPlatform] = []
    if apps.contains(where: \.isOnApple) { platforms.append(.apple(.ios)) }
    if apps.contains(where: { $0.android != nil }) { platforms.append(.android) }
    if platforms.isEmpty { platforms = [.apple(.ios)] }
    return platforms.map { PlanDevice(name: $0.usualSystem.text, system: $0.usualSystem) }
  }

  /// The devices on which an expectation is put to the test, each once.
  public func devices(for expectation: LinkExpectation) -> [PlanDevice] {
    let tested = testedDevices
    guard !expectation.conditions.devices.isEmpty else { return tested }
    var result: [PlanDevice] = []
    for selector in expectation.conditions.devices {
      let selected = tested.filter { selector.selects($0) }
      let found = selected.isEmpty ? selector.standIn.map { [$0] } ?? [] : selected
      for device in found where !result.contains(where: { $0.name == device.name }) { result.append(device) }
    }
    return result
  }
}
