public import LinkSyntax

/// Why a route has no link.
public struct RoutePrintError: Error, Hashable, Sendable {
  /// The kinds of reasons.
  public enum Reason: Hashable, Sendable {
    /// A value's text would not survive in a link.
    case value(LinkValueFault)
    /// A value is outside of what the template allows, or is not read back.
    case notAllowed
    /// A value is missing although one behind it in the path is not.
    case missingBeforePresent
    /// The link is one of another route, which is asked first.
    case taken(by: String)
    /// The link would be longer than ``RouteLimits/length``, or have more segments than ``RouteLimits/segments``.
    case tooLong
    /// The route is not declared for this host or scheme, or the table has none.
    case noSource(String)
    /// The declaration of the routes is wrong.
    case faultyTable
  }

  /// The route's name.
  public let route: String
  /// The parameter; `nil` where the reason is none of a single one.
  public let parameter: String?
  /// The reason.
  public let reason: Reason

  /// The reason in one sentence. The value is not in it.
  public var message: String {
    let value = "The value of \".\(route)\" for \":\(parameter ?? "")\""
    switch reason {
    case .value(let fault): return "\(value) \(fault.message): it would not come back from a link."
    case .notAllowed: return "\(value) is not what its template allows."
    case .missingBeforePresent: return "\(value) is missing, but a value behind it in the path is not."
    case .taken(let other):
      return "The link of this \".\(route)\" opens \".\(other)\", which says more about it."
    case .tooLong: return "The link of this \".\(route)\" would be too long."
    case .noSource(let name):
      return name.isEmpty
        ? "\".\(route)\" has no host without a star to be printed with; name one."
        : "\".\(route)\" has no links on \"\(name)\"."
    case .faultyTable: return "The routes are declared wrongly."
    }
  }
}
