public import DeviceSimulation
public import LinkRouting

/// What the names of a plan stand for: the files of its domains, its apps, and their routes.
public struct PlanWorld: Sendable {
  /// The files by host, in small letters.
  public var sites: [String: PlanSite]
  /// The apps of Apple's systems by their names in the plan.
  public var apps: [String: AppPackage]
  /// The apps of Android by their names in the plan.
  public var androidApps: [String: PlanAndroidPackage]
  /// The routes by the names of their apps.
  public var routes: [String: RouteTable]

  /// A world by its parts.
  public init(
    sites: [String: PlanSite] = [:], apps: [String: AppPackage] = [:],
    androidApps: [String: PlanAndroidPackage] = [:], routes: [String: RouteTable] = [:]
  ) {
    self.sites = sites
    self.apps = apps
    self.androidApps = androidApps
    self.routes = routes
  }
}
