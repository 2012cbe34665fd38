import AssetLinks
public import LinkMatching

/// A platform of a device.
public enum PlanPlatform: Hashable, Sendable, CaseIterable {
  /// One of Apple's systems.
  case apple(OSVersion.Platform)
  /// Android
  case android

  /// All of them.
  public static let allCases: [PlanPlatform] = OSVersion.Platform.allCases.map { .apple($0) } + [.android]

  /// The word in a plan: `ios`, `macos`, `tvos`, `watchos`, `visionos` or `android`.
  public var word: String {
    switch self {
    case .apple(let platform): platform.word
    case .android: "android"
    }
  }

  /// A platform by its word in any letter case; `ipados` means `ios`.
  public init?(word: String) {
    let word = word.lowercased()
    guard let platform = Self.allCases.first(where: { $0.word == (word == "ipados" ? "ios" : word) }) else {
      return nil
    }
    self = platform
  }

  /// A usual version of the platform, for plans that name none.
  public var usualSystem: PlanSystem {
    switch self {
    case .apple(.ios): .apple(OSVersion(.ios, 18))
    case .apple(.macos): .apple(OSVersion(.macos, 15))
    case .apple(.tvos): .apple(OSVersion(.tvos, 18))
    case .apple(.watchos): .apple(OSVersion(.watchos, 11))
    case .apple(.visionos): .apple(OSVersion(.visionos, 2))
    case .android: .android(.android15)
    }
  }
}
