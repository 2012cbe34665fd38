public import AssetLinks

/// What opens on one host on both platforms.
public struct HostParity: Sendable {
  /// The host as the manifest or the domain writes it, in small letters; `*` at its start stands for any text.
  public let host: String
  /// A host that it covers, which example links have.
  public let exampleHost: String
  /// Why no link of the host opens the Android app by default; `nil` where some may.
  public let obstacle: AppLinkReason?
  /// Whether the host is taken for verified, since no asset links of it were handed in.
  public let assumesVerification: Bool
  /// The links that open an iOS app and not the Android app.
  public let iosOnly: [AppleOnlyLinks]
  /// The links that open the Android app and no iOS app.
  public let androidOnly: [AndroidOnlyLinks]
  /// The links of which it is not known.
  public let unknown: [ParityUnknown]

  /// Whether it is proved that the same links open both apps.
  public var isEquivalent: Bool { iosOnly.isEmpty && androidOnly.isEmpty && unknown.isEmpty }
}
