/// How far one route got with a link.
public struct RouteAttempt: Hashable, Sendable {
  /// The route's name; of a route within a route, with a dot between both.
  public let route: String
  /// The template.
  public let template: String
  /// How much of the link fitted; comparable between the attempts of one link only.
  public let progress: Int
  /// What did not fit.
  public let problem: Problem

  /// What did not fit.
  public enum Problem: Hashable, Sendable {
    /// The link has no segment of this number.
    case missingSegment(Int, expected: String)
    /// A segment is something else.
    case segment(Int, text: String, expected: String)
    /// The link goes on behind the template.
    case extraSegment(Int, text: String)
    /// The query has no such item, or it is empty.
    case missingItem(String)
    /// An item of the query is something else.
    case item(String, expected: String)
    /// An item occurs more than once.
    case repeatedItem(String)
    /// The fragment is missing.
    case missingFragment
    /// The fragment is something else.
    case fragment(expected: String)
    /// The route is not declared for the link's host or scheme.
    case otherSource
    /// The link comes from outside, and the route does not take it then.
    case access(RouteAccess)

    /// The problem as a part of a sentence. Values of the query and the fragment are not in it.
    public var message: String {
      switch self {
      case .missingSegment(let number, let expected): "segment \(number) is missing, expected \(expected)"
      case .segment(let number, let text, let expected):
        "segment \(number) is \"\(text)\", expected \(expected)"
      case .extraSegment(let number, let text): "segment \(number), \"\(text)\", is one too many"
      case .missingItem(let name): "query item \"\(name)\" is missing"
      case .item(let name, let expected): "query item \"\(name)\" is not \(expected)"
      case .repeatedItem(let name): "query item \"\(name)\" occurs more than once"
      case .missingFragment: "the fragment is missing"
      case .fragment(let expected): "the fragment is not \(expected)"
      case .otherSource: "is not declared for this host or scheme"
      case .access(.needsConfirmation): "needs the user's confirmation"
      case .access: "opens from within the app only"
      }
    }
  }
}
