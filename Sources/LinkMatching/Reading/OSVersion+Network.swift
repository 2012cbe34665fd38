extension OSVersion {
  /// Whether the version gets association files from Apple's network, unless an entry's mode says otherwise; earlier ones
  /// ask the domain itself.
  ///
  /// Source: ENT, documented for iOS 14 and macOS 11. That tvOS 14 and watchOS 7, which came out with them, and every
  /// visionOS do the same is likely.
  public var asksAppleNetwork: Bool {
    switch platform {
    case .ios, .tvos: isAtLeast(OSVersion(platform, 14))
    case .macos: isAtLeast(OSVersion(.macos, 11))
    case .watchos: isAtLeast(OSVersion(.watchos, 7))
    case .visionos: true
    }
  }
}
