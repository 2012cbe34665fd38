/// Section 11 of the reference: platforms.
extension OpeningFact {
  /// iOS 9 / tvOS 10 / macOS 10.15 / watchOS 7 / visionOS 1: first version with universal links.
  public static let firstVersions = OpeningFact(
    11, 1, "iOS 9 / tvOS 10 / macOS 10.15 / watchOS 7 / visionOS 1",
    "first version with universal links", .documented, ["W19", "AL"])
  /// macOS: browser first (section 5); AppKit and Catalyst; browsers need the read-write entitlement.
  public static let mac = OpeningFact(
    11, 2, "macOS",
    "browser first (section 5); AppKit and Catalyst; browsers need the read-write entitlement", .documented,
    ["W19", "SFUL"])
  /// tvOS: same UIKit calls as iOS; no Safari.
  public static let television = OpeningFact(
    11, 3, "tvOS",
    "same UIKit calls as iOS; no Safari", .documented, ["SUL"])
  /// watchOS: Messages and Mail have a small web view; elsewhere a missing companion app means "view on iPhone".
  public static let wristwatch = OpeningFact(
    11, 4, "watchOS",
    "Messages and Mail have a small web view; elsewhere a missing companion app means \"view on iPhone\"",
    .documented, ["SUL"])
  /// visionOS: UIKit options available since 1.0.
  public static let headset = OpeningFact(
    11, 5, "visionOS",
    "UIKit options available since 1.0", .documented, ["ULO"])
  /// iOS 14+: default browser may be another app; links without an app go there.
  public static let defaultBrowser = OpeningFact(
    11, 6, "iOS 14+",
    "default browser may be another app; links without an app go there", .documented, ["ALW"])

  /// The rows of the section in its order.
  static let platformsRows: [OpeningFact] = [
    .firstVersions, .mac, .television, .wristwatch, .headset, .defaultBrowser,
  ]
}
