public import LinkSyntax

/// Why routes make no table.
public struct RouteTableError: Error, Hashable, Sendable {
  /// The kinds of problems.
  public enum Problem: Hashable, Sendable {
    /// The template is none.
    case template(LinkTemplateError)
    /// The template names a parameter that the route does not have.
    case unknownParameter(String)
    /// Links of the template could not be read again.
    case pattern(RoutePatternFault, String)
    /// The first template of a route has a `*` or `**` without a name.
    case unprintable
    /// The route is limited to a host or scheme that is not declared.
    case unknownSource(String)
    /// A host, scheme or prefix that is none.
    case invalidSource(String)
    /// More hosts and schemes than 64.
    case tooManySources
  }

  /// The route's name; empty where the problem is none of a route.
  public let route: String
  /// The problem.
  public let problem: Problem

  /// The problem in one sentence.
  public var message: String {
    switch problem {
    case .template(let error): error.message
    case .unknownParameter(let name): "The template names \":\(name)\", which the route does not have."
    case .pattern(let fault, let name): fault.message(name)
    case .unprintable:
      "A route is printed with its first template, in which every segment must be text or a named parameter; give the one with a star second."
    case .unknownSource(let name): "\"\(name)\" is none of the declared hosts and schemes."
    case .invalidSource(let name):
      "\"\(name)\" is no host such as shop.example or *.shop.example, no scheme such as shop, or no prefix such as de."
    case .tooManySources: "There are more than 64 hosts and schemes."
    }
  }
}
