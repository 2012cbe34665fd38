public import AssetLinks

/// What a change means for the links of one scheme and host.
public struct AndroidPlaceDifference: Sendable {
  /// What the links begin with, such as `https://shop.example`; `*` at the start of the host stands for any text.
  public let place: String
  /// The host in small letters, as filters write it; empty for links without one.
  public let host: String
  /// Why no link of the host opened the app by default before; `nil` where some might.
  public let obstacleBefore: AppLinkReason?
  /// Why none does now.
  public let obstacleNow: AppLinkReason?
  /// Whether the host is taken for verified, before or now, since no asset links of it were handed in.
  public let assumesVerification: Bool
  /// The links that newly open the app.
  public let opens: [AndroidChange]
  /// The links that no longer do.
  public let closes: [AndroidChange]
  /// The links of which it is not known whether they change.
  public let unknown: [ParityUnknown]

  /// Whether it is proved that no link changes.
  public var isEquivalent: Bool { opens.isEmpty && closes.isEmpty && unknown.isEmpty }
}
