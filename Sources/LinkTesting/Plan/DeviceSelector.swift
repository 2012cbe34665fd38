/// Which devices are meant: one by its name, a platform, or versions of one.
public enum DeviceSelector: Hashable, Sendable {
  /// A device by its name.
  case device(String)
  /// Every device of a platform.
  case platform(PlanPlatform)
  /// Devices of a version: `ios17` covers 17.4 too.
  case version(PlanSystem)
  /// Devices of a version or a later one: `ios14+`.
  case versionOrLater(PlanSystem)

  /// Reads a selector, where `devices` are the names of the plan; `nil` where it is none.
  public init?(_ text: String, devices: [String] = []) {
    if devices.contains(text) {
      self = .device(text)
    } else if let platform = PlanPlatform(word: text) {
      self = .platform(platform)
    } else if text.hasSuffix("+"), let system = PlanSystem(String(text.dropLast())) {
      self = .versionOrLater(system)
    } else if let system = PlanSystem(text) {
      self = .version(system)
    } else {
      return nil
    }
  }

  /// The selector in a plan's words.
  public var text: String {
    switch self {
    case .device(let name): name
    case .platform(let platform): platform.word
    case .version(let system): system.text
    case .versionOrLater(let system): system.text + "+"
    }
  }

  /// Whether it means `device`.
  public func selects(_ device: PlanDevice) -> Bool {
    switch self {
    case .device(let name): device.name == name
    case .platform(let platform): device.system.platform == platform
    case .version(let system): system.covers(device.system)
    case .versionOrLater(let system): system.reaches(device.system)
    }
  }

  /// The device that stands in where the plan has none that is meant; `nil` for a device by its name.
  public var standIn: PlanDevice? {
    let system: PlanSystem
    switch self {
    case .device: return nil
    case .platform(let platform): system = platform.usualSystem
    case .version(let own), .versionOrLater(let own): system = own
    }
    return PlanDevice(name: system.text, system: system)
  }
}
