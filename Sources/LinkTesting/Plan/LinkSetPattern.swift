/// A set of links by the words of association files: the links of a component but those of others.
public struct LinkSetPattern: Hashable, Sendable {
  /// The host.
  public var host: String
  /// The component as JSON, such as `{"/": "/buy/*"}`.
  public var component: String
  /// Components whose links do not belong to it, as JSON.
  public var exceptions: [String]
  /// The pattern as the plan writes it, for messages.
  public var text: String

  /// A set.
  public init(host: String, component: String, exceptions: [String] = [], text: String) {
    self.host = host
    self.component = component
    self.exceptions = exceptions
    self.text = text
  }
}
