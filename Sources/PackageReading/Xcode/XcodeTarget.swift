/// A target of an Xcode project.
public struct XcodeTarget: Hashable, Sendable {
  /// The name.
  public let name: String
  /// What it makes, such as `com.apple.product-type.application`; empty for one that makes nothing of its own.
  public let productType: String
  /// Its configurations, in the order of the project.
  public let configurations: [XcodeConfiguration]

  /// Whether it makes an app: one of iOS or macOS, for a watch, or an App Clip.
  public var isApp: Bool { productType.hasPrefix("com.apple.product-type.application") }
}
