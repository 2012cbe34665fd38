public import LinkMatching
public import LinkOpening

/// A device without a phone: its apps, what it fetched, what its user chose, and its clock.
///
/// A plain value that ``DeviceEngine`` changes and ``DeviceFolder`` keeps. Time passes only when it is told to.
public struct SimulatedDevice: Hashable, Sendable, Codable {
  /// The version of the format in which devices are kept.
  static let currentFormat = 1
  /// The most apps on a device. A limit of ours.
  public static let appLimit = 1000

  private let format: Int
  /// The name.
  public let name: String
  private let systemText: String
  /// When it was made, in seconds since 1970.
  public let createdAt: Int64
  /// Its time, in seconds since 1970.
  public internal(set) var now: Int64
  /// Whether developer mode for associated domains is on.
  public internal(set) var isDeveloper: Bool
  /// Whether device management has the device.
  public internal(set) var isManaged: Bool
  /// The country of the user in small letters, whose domains are asked early; `nil` where it does not matter.
  public let region: String?
  /// The apps, the first installed first.
  public internal(set) var apps: [InstalledApp] = []
  /// The associations, those of an app beside each other.
  public internal(set) var records: [AssociationRecord] = []
  /// The user's choices by host.
  private var choices: [String: String] = [:]

  /// A new device.
  ///
  /// - Parameters:
  ///   - name: Its name.
  ///   - system: The system and its version.
  ///   - now: Its time, in seconds since 1970.
  ///   - isDeveloper: Whether developer mode for associated domains is on.
  ///   - isManaged: Whether device management has the device.
  ///   - region: The country of the user, such as `de`.
  public init(
    _ name: String, system: OSVersion, now: Int64, isDeveloper: Bool = false, isManaged: Bool = false,
    region: String? = nil
  ) {
    format = Self.currentFormat
    self.name = name
    systemText = system.text
    self.now = now
    createdAt = now
    self.isDeveloper = isDeveloper
    self.isManaged = isManaged
    self.region = region?.lowercased()
  }

  private enum CodingKeys: String, CodingKey {
    case format, name, createdAt, now, region, apps, records, choices
    case systemText = "system"
    case isDeveloper = "developer"
    case isManaged = "managed"
  }

  /// The system and its version.
  public var system: OSVersion { OSVersion(systemText) ?? OSVersion(.ios, 9) }

  /// Whether the values fit together; a file that somebody has changed by hand may hold anything.
  var isSound: Bool {
    format == Self.currentFormat && OSVersion(systemText) != nil && Timeline.isSane(now)
      && Timeline.isSane(createdAt) && apps.count <= Self.appLimit
      && records.allSatisfy {
        Timeline.isSane($0.nextCheck ?? 0) && Timeline.isSane($0.lastChecked ?? 0) && $0.retries >= 0
      }
  }

  /// The choice for links of `host`.
  public func choice(for host: String) -> StoredChoice {
    choices[host.lowercased()].flatMap { StoredChoice(rawValue: $0) } ?? .none
  }

  /// Stores the user's choice for links of `host`.
  public mutating func choose(_ choice: StoredChoice, for host: String) {
    choices[host.lowercased()] = choice == .none ? nil : choice.rawValue
  }

  /// The hosts with a choice, in the order of their names.
  public var chosenHosts: [String] { choices.keys.sorted() }

  /// Forgets apps, associations and choices.
  public mutating func reset() {
    apps = []
    records = []
    choices = [:]
  }

  /// The app with an identifier; `nil` where it is not installed.
  public func app(_ identifier: String) -> InstalledApp? { apps.first { $0.identifier == identifier } }

  /// Turns developer mode for associated domains on or off.
  public mutating func setDeveloper(_ isOn: Bool) { isDeveloper = isOn }
}

extension SimulatedDevice {
  /// Remembers that an app was opened.
  mutating func noteLaunch(of identifier: String) {
    guard let index = apps.firstIndex(where: { $0.identifier == identifier }) else { return }
    apps[index].hasLaunched = true
  }
}
