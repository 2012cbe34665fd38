public import AssetLinks
public import LinkMatching

/// The system of a device, and its version.
public enum PlanSystem: Hashable, Sendable {
  /// One of Apple's systems.
  case apple(OSVersion)
  /// Android, by its API level.
  case android(APILevel)

  /// The platform.
  public var platform: PlanPlatform {
    switch self {
    case .apple(let version): .apple(version.platform)
    case .android: .android
    }
  }

  /// The system in a plan's words, such as `ios17.4` or `api34`.
  public var text: String {
    switch self {
    case .apple(let version): version.text
    case .android(let level): "api\(level.number)"
    }
  }

  /// Reads `ios17.4`, `macos 15`, `android14` (the version) or `api34` (the level); `nil` for anything else.
  public init?(_ text: String) {
    if let version = OSVersion(text) {
      self = .apple(version)
      return
    }
    let word = text.lowercased().filter { $0 != " " && $0 != "-" }
    if word.hasPrefix("android") {
      guard let level = Self.levels[String(word.dropFirst(7))] else { return nil }
      self = .android(APILevel(level))
    } else if word.hasPrefix("api"), let level = Int(word.dropFirst(3)), (1...999).contains(level) {
      self = .android(APILevel(level))
    } else {
      return nil
    }
  }

  /// The API levels of Android's versions. Source: general knowledge of the platform's release table.
  private static let levels: [String: Int] = [
    "5": 21, "5.0": 21, "5.1": 22, "6": 23, "6.0": 23, "7": 24, "7.0": 24, "7.1": 25, "8": 26, "8.0": 26,
    "8.1": 27,
    "9": 28, "10": 29, "11": 30, "12": 31, "12.1": 32, "13": 33, "14": 34, "15": 35, "16": 36,
  ]

  /// Whether `system` is of this version, as far as this one says: 17 covers 17.4.
  public func covers(_ system: PlanSystem) -> Bool {
    switch (self, system) {
    case (.apple(let own), .apple(let other)):
      own.platform == other.platform && other.numbers.starts(with: own.numbers)
    case (.android(let own), .android(let other)): own == other
    default: false
    }
  }

  /// Whether `system` is of the same platform, and of this version or a later one.
  public func reaches(_ system: PlanSystem) -> Bool {
    switch (self, system) {
    case (.apple(let own), .apple(let other)): other.isAtLeast(own)
    case (.android(let own), .android(let other)): other >= own
    default: false
    }
  }
}
