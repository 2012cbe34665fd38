public import LinkMatching
public import LinkSyntax

/// Many devices with one app and one domain, over weeks of virtual time: when which share of them sees which file.
///
/// Each device checks as ``DeviceEngine`` has its own check, by the same rules of judging and of the next check. The
/// checks are staggered, since each device got the app at another time; Apple's network asks the domain within a day
/// (source: SAD, documented), each of its copies at an hour of its own (assumed). The same seed gives the same numbers.
public struct Population: Sendable {
  /// How many devices.
  public var deviceCount: Int
  /// For how many days.
  public var days: Int
  /// The system of the devices.
  public var system: OSVersion
  /// The app.
  public var app: String
  /// The domain.
  public var host: String
  /// What the domain serves, in the order of time; nothing before the first.
  public var deployments: [Deployment]
  /// The link whose opening is counted; `nil` to count approvals only.
  public var link: LinkURL?
  /// What the numbers depend on.
  public var seed: UInt64

  /// The most devices and days; limits of ours.
  public static let deviceLimit = 1_000_000
  /// The most days.
  public static let dayLimit = 3650

  /// How many copies Apple's network has, each of which asks the domain at its own time. A number of ours.
  static let copies = 24

  /// A population.
  public init(
    deviceCount: Int, days: Int, system: OSVersion, app: String, host: String, deployments: [Deployment],
    link: LinkURL? = nil, seed: UInt64 = 1
  ) {
    self.deviceCount = min(max(deviceCount, 0), Self.deviceLimit)
    self.days = min(max(days, 0), Self.dayLimit)
    self.system = system
    self.app = app
    self.host = host
    self.deployments = deployments.sorted { $0.start < $1.start }
    self.link = link
    self.seed = seed
  }

  /// Lets the days pass.
  ///
  /// - Complexity: Linear in the number of checks: about devices × days / 7.
  public func run() -> PopulationReport {
    var run = PopulationRun(self)
    return run.report()
  }
}
