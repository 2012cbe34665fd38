/// Links that opened one app before and open another one now.
public struct LinkMove: Sendable {
  /// The app that the links opened.
  public let from: String
  /// The app that they open now.
  public let to: String
  /// The links.
  public let links: LinkSet
  /// A shortest of them.
  public let example: ExampleLink
}
