public import AssetLinks

/// An Android device without a phone: its apps, what it verified, what its user chose, and its clock.
///
/// A plain value that ``AndroidEngine`` changes and ``DeviceFolder`` keeps. Time passes only when it is told to.
public struct AndroidDevice: Hashable, Sendable, Codable {
  static let currentFormat = 1
  /// The most apps on a device. A limit of ours.
  public static let appLimit = 200
  /// The most hosts of an app that are verified. A limit of ours.
  public static let hostLimit = 2_000

  private let format: Int
  private let platform: DevicePlatform
  /// The name.
  public let name: String
  /// The version of Android.
  public let system: AndroidVersion
  /// When it was made, in seconds since 1970.
  public let createdAt: Int64
  /// Its time, in seconds since 1970.
  public internal(set) var now: Int64
  /// The apps, the first installed first.
  public internal(set) var apps: [AndroidInstalledApp] = []
  /// The hosts of the apps, those of an app beside each other.
  public internal(set) var domains: [AndroidDomain] = []

  /// A new device; `now` is its time in seconds since 1970.
  public init(_ name: String, system: AndroidVersion, now: Int64) {
    format = Self.currentFormat
    platform = .android
    self.name = name
    self.system = system
    self.now = now
    createdAt = now
  }

  /// The API level.
  public var level: APILevel { system.level }

  /// The app with a package; `nil` where it is not installed.
  public func app(_ package: String) -> AndroidInstalledApp? { apps.first { $0.package == package } }

  /// The hosts of an app.
  public func domains(of package: String) -> [AndroidDomain] { domains.filter { $0.package == package } }

  /// Forgets apps, what was verified and choices.
  public mutating func reset() {
    apps = []
    domains = []
  }
}

extension AndroidDevice: KeptDevice {
  /// Whether the values fit together; a file that somebody has changed by hand may hold anything.
  var isSound: Bool {
    format == Self.currentFormat && platform == .android && Timeline.isSane(now) && Timeline.isSane(createdAt)
      && apps.count <= Self.appLimit
      && domains.allSatisfy { Timeline.isSane($0.nextCheck ?? 0) && Timeline.isSane($0.lastChecked ?? 0) }
  }

  var fileNames: Set<String> { Set(domains.compactMap(\.file)) }
}
