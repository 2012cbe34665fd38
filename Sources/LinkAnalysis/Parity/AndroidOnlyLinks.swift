/// Links that open the Android app and no iOS app.
public struct AndroidOnlyLinks: Hashable, Sendable {
  /// The position of the filter among all filters of the manifest.
  public let filter: Int
  /// The line of the filter in the manifest.
  public let line: Int
  /// The data of the filter that takes them, such as `https://shop.example pathPrefix="/buy"`.
  public let data: String
  /// Whether all links of the data that the filter takes are meant, and not some of them only.
  public let isWhole: Bool
  /// A shortest of them.
  public let example: String
  /// Whether only links are meant whose path escapes what it could hold as it is, such as `/%62uy`: Android compares
  /// paths with their escapes resolved, iOS mostly as they are written.
  public let needsSpelling: Bool
}
