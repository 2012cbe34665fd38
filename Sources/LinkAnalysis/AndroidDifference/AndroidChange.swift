public import AssetLinks

/// Links that open the Android app before a change or after it, and not both.
public struct AndroidChange: Hashable, Sendable {
  /// The position of the filter that takes them among all filters of its manifest: the new one for links that newly open,
  /// the old one for links that no longer do.
  public let filter: Int
  /// The line of the filter; 0 where lines are not known.
  public let line: Int
  /// The data of the filter, such as `https://shop.example pathPrefix="/buy"`.
  public let data: String
  /// Whether all links of the data that the filter takes are meant, and not some of them only.
  public let isWhole: Bool
  /// A shortest of them.
  public let example: String
  /// What was decided about the example before.
  public let before: AppLinkReason
  /// What is decided about it now.
  public let now: AppLinkReason
}
