/// Bounds on the links that are parsed.
public enum RouteLimits {
  /// The longest link, in bytes.
  public static let length = 16_384
  /// The most segments of a path; a deeper one is no link of a route.
  public static let segments = 40
  /// The most routes within routes.
  public static let nesting = 8
}
