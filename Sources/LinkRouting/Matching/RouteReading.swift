/// What a route reads from a link: its name and the texts of its parameters, for tools that have no enum.
public struct RouteReading: Hashable, Sendable {
  /// The number of the route among ``RouteTable/definitions``.
  public let definition: Int
  /// The route's name.
  public let name: String
  /// The parameters in the order of the template, each with its texts with escapes resolved: none for one that is missing,
  /// several for one that may be repeated.
  public let parameters: [Parameter]

  /// A parameter and its texts.
  public struct Parameter: Hashable, Sendable {
    /// The name.
    public let name: String
    /// The texts.
    public let texts: [String]
  }
}
