/// What system an image was built for. Source: LOADER; app-inspection, section 2.2. The numbers that the reference does not
/// list (5, 8, 9, 10, 12) are those of `loader.h`, recalled.
public struct MachOPlatform: Hashable, Sendable, RawRepresentable {
  /// The number in the load command.
  public let rawValue: UInt32

  /// A platform by its number.
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// Devices with iOS and iPadOS.
  public static let iOS = MachOPlatform(rawValue: 2)
  /// The simulator of iOS.
  public static let iOSSimulator = MachOPlatform(rawValue: 7)
  /// macOS.
  public static let macOS = MachOPlatform(rawValue: 1)

  private static let names: [UInt32: String] = [
    1: "macos", 2: "ios", 3: "tvos", 4: "watchos", 5: "bridgeos", 6: "maccatalyst", 7: "ios-simulator",
    8: "tvos-simulator", 9: "watchos-simulator", 10: "driverkit", 11: "visionos", 12: "visionos-simulator",
  ]

  /// A word for the platform.
  public var name: String { Self.names[rawValue] ?? "platform \(rawValue)" }

  /// Whether it is a simulator, whose apps carry their entitlements in a section. Source: app-inspection, section 2.5.
  public var isSimulator: Bool { [7, 8, 9, 12].contains(rawValue) }
}
